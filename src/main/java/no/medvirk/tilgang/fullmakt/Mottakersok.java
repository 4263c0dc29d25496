package no.medvirk.tilgang.fullmakt;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggerref;
import no.medvirk.innbygger.Innbyggerregister;
import no.medvirk.innbygger.Registerfakta;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds the one who is to have a mandate. It is no look-up in the register: number and last name must both be known, every
 * miss gets the same answer whatever its cause, and there are few tries.
 */
@Service
public class Mottakersok {

    /** Tries in {@link #KEPT}, hits and misses alike. */
    static final int TRIES = 10;

    /** How long a try counts, and one may think before one gives to whom it found; then it is forgotten. */
    static final Duration KEPT = Duration.ofHours(1);

    static final int FULLMEKTIG_FRA = 18;

    private final Innbyggerregister register;
    private final Registerfakta fakta;
    private final Fullmakter fullmakter;
    private final DatabaseSession database;
    private final JdbcClient jdbc;
    private final Clock clock;

    Mottakersok(
            Innbyggerregister register,
            Registerfakta fakta,
            Fullmakter fullmakter,
            DatabaseSession database,
            JdbcClient jdbc,
            Clock clock) {
        this.register = register;
        this.fakta = fakta;
        this.fullmakter = fullmakter;
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws UgyldigInndata where the two do not fit, the person is under 18 or oneself or lives at a hidden address (all
     *     {@code passer-ikke}), or there have been too many tries ({@code for-mange})
     */
    public Mottaker find(Tilgangsbevis bevis, String fodselsnummer, String etternavn) {
        bevis.of(Handling.GI_FULLMAKT, Handling.REGISTRER_FULLMAKT);
        var number = fodselsnummer.replaceAll("\\s", "");
        if (!number.matches("[0-9]{11}")) {
            throw new UgyldigInndata("fodselsnummer", number.isEmpty() ? "mangler" : "format");
        }
        if (etternavn.isBlank()) {
            throw new UgyldigInndata("etternavn", "mangler");
        }
        var mottaker = database.within(bevis, () -> Optional.ofNullable(search(bevis, number, etternavn)));
        return mottaker.orElseThrow(() -> new UgyldigInndata("fodselsnummer", "passer-ikke"));
    }

    /** What an earlier search of the same giver found. */
    Optional<Mottaker> recall(Tilgangsbevis bevis, UUID mottakerId) {
        return jdbc.sql("""
                select id, fullmektig_id, fullmektignavn as navn from tilgang.mottakersok
                where id = :id and innbygger_id = :innbygger and sokt_av_id = :av and fullmektig_id is not null
                    and tid > :fra""")
                .param("id", mottakerId)
                .param("innbygger", bevis.innbyggerId())
                .param("av", bevis.aktor().id())
                .param("fra", bevis.tid().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query(Mottaker.class)
                .optional();
    }

    private @Nullable Mottaker search(Tilgangsbevis bevis, String number, String etternavn) {
        fullmakter.lock(bevis.aktor().id());
        forget(bevis);
        if (triesOf(bevis) >= TRIES) {
            throw new UgyldigInndata("fodselsnummer", "for-mange");
        }
        var found = register.findByFnr(number)
                .filter(each -> isLastNameOf(etternavn, each.navn()))
                .filter(each -> mayHold(each, bevis.innbyggerId()));
        var id = Uuid7.next();
        jdbc.sql("""
                insert into tilgang.mottakersok (id, kommune, innbygger_id, sokt_av_id, tid, fullmektig_id, fullmektignavn)
                values (:id, :kommune, :innbygger, :av, :tid, :fullmektig, :navn)""")
                .param("id", id)
                .param("kommune", bevis.kommune())
                .param("innbygger", bevis.innbyggerId())
                .param("av", bevis.aktor().id())
                .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                .param("fullmektig", found.map(Innbyggerref::id).orElse(null))
                .param("navn", found.map(Innbyggerref::navn).orElse(null))
                .update();
        return found.map(each -> new Mottaker(id, each.id(), each.navn())).orElse(null);
    }

    private void forget(Tilgangsbevis bevis) {
        jdbc.sql("delete from tilgang.mottakersok where innbygger_id = :innbygger and tid <= :til")
                .param("innbygger", bevis.innbyggerId())
                .param("til", bevis.tid().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private int triesOf(Tilgangsbevis bevis) {
        return jdbc.sql("select count(*) from tilgang.mottakersok where sokt_av_id = :av")
                .param("av", bevis.aktor().id())
                .query(Integer.class)
                .single();
    }

    private boolean mayHold(Innbyggerref found, UUID giver) {
        var today = LocalDate.now(clock);
        return !found.id().equals(giver)
                && fakta.find(found.id(), giver, today)
                        .filter(each -> !each.aktorSkjult() && each.aktorFodt() != null)
                        .filter(each -> Period.between(each.aktorFodt(), today).getYears() >= FULLMEKTIG_FRA)
                        .isPresent();
    }

    /** The last word of a name or more of them, but not the first name alone: «Berg» and «Lie Berg» are both of «Ida Lie Berg». */
    static boolean isLastNameOf(String given, String navn) {
        var whole = plain(navn);
        var end = plain(given);
        return whole.endsWith(" " + end);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
