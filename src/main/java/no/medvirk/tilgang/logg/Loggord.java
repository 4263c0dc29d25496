package no.medvirk.tilgang.logg;

import java.util.Optional;
import java.util.Set;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.platform.texts.Tekster;
import org.jspecify.annotations.Nullable;

/** What stands in the log, in plain words. */
public final class Loggord {

    /** The roles that come with Medvirk have a name in each language; a municipality's own have the one it gave them. */
    private static final Set<String> STANDARD = Set.of(
            "SAKSBEHANDLER", "HELSEPERSONELL", "LEDER", "OKONOMI", "PASIENTADMINISTRATOR", "SYSTEMADMINISTRATOR");

    private static final Tekster TEKSTER = new Tekster("logg");

    private final Sprak sprak;

    public Loggord(Sprak sprak) {
        this.sprak = sprak;
    }

    /** What was done, as it stands after a name: "så en søknad". */
    public String done(String handling) {
        return TEKSTER.get(sprak, "handling." + handling);
    }

    /** What was tried, as it stands after "prøvde å": "se en søknad". */
    public String tried(String handling) {
        return TEKSTER.get(sprak, "forsok." + handling);
    }

    /**
     * Why it was let through, or was not.
     *
     * @param whom the person's name; {@code null} speaks to the person: "deg"
     */
    public String why(@Nullable String grunnlag, @Nullable String avslag, @Nullable String whom) {
        var key = grunnlag != null ? "grunnlag." + grunnlag : "avslag." + avslag;
        return TEKSTER.get(sprak, key, Optional.ofNullable(whom).orElseGet(() -> TEKSTER.get(sprak, "deg")));
    }

    /** One who is not named. */
    public String unnamed() {
        return TEKSTER.get(sprak, "ukjent");
    }

    /** The name of a role; empty for one that is the municipality's own, which has the one name it was given. */
    Optional<String> role(String code) {
        return STANDARD.contains(code) ? Optional.of(TEKSTER.get(sprak, "rolle." + code)) : Optional.empty();
    }

    String employee() {
        return TEKSTER.get(sprak, "ansatt");
    }

    String at(String roles, String unit) {
        return TEKSTER.get(sprak, "ved", roles, unit);
    }
}
