package no.medvirk.skjema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.skjema.Forslagsregel.Svarregel;
import no.medvirk.skjema.motor.Json;
import tools.jackson.databind.JsonNode;

/**
 * Proposes forms from what is known of a case. It decides nothing: each proposal says why it was made, so that a person
 * can judge it. What a form is for stands in the form itself, see forms/README.md.
 */
public final class Skjemaforslag {

    private Skjemaforslag() {}

    /** Who can fill in a form, and who looks for one. */
    public enum Utfyller {
        INNBYGGER,
        PARORENDE,
        ANSATT
    }

    /** Why a form is proposed, the strongest first. */
    public enum Slag {
        FLAGG,
        SVAR,
        TJENESTE,
        ARBEIDSGANG
    }

    /**
     * @param verdi the flag, service or step of the work; for an answer, {@code form#linkId}
     */
    public record Grunn(Slag slag, String verdi) {}

    /**
     * What is known.
     *
     * @param tjenester codes of the services of the case
     * @param arbeidsgang where in the work one is, as {@code kartlegging}; nothing where that does not matter
     * @param flagg what someone has noted, as {@code hjemkomst}
     * @param svar answers that have been sent before, as QuestionnaireResponse
     */
    public record Situasjon(
            Utfyller utfyller, Set<String> tjenester, Set<String> arbeidsgang, Set<String> flagg, List<String> svar) {}

    /**
     * @param fyllesUtAv those who can fill it in; staff ask them for it when they cannot themselves
     * @param besvart there is an answer already
     * @param grunner at least one, the strongest first
     */
    public record Forslag(String skjema, Set<Utfyller> fyllesUtAv, boolean besvart, List<Grunn> grunner) {}

    /**
     * The forms that fit: those that remain first, then by the strongest ground and by how many there are.
     *
     * @throws tools.jackson.core.JacksonException when an answer is not JSON
     */
    public static List<Forslag> propose(Collection<Skjema> skjemaer, Situasjon situasjon) {
        List<JsonNode> svar =
                situasjon.svar().stream().map(Json.MAPPER::readTree).toList();
        List<Forslag> forslag = new ArrayList<>();
        for (Skjema skjema : skjemaer) {
            Forslagsregel regel = Forslagsregel.of(skjema);
            Set<Utfyller> utfyllere = utfyllere(regel);
            boolean mine = situasjon.utfyller() == Utfyller.ANSATT || utfyllere.contains(situasjon.utfyller());
            List<Grunn> grunner = mine ? grunner(regel, situasjon, svar) : List.of();
            if (!grunner.isEmpty()) {
                forslag.add(new Forslag(skjema.id(), utfyllere, besvart(regel, svar), grunner));
            }
        }
        forslag.sort(Comparator.comparing(Forslag::besvart)
                .thenComparing(each -> each.grunner().getFirst().slag())
                .thenComparing(each -> -each.grunner().size())
                .thenComparing(Forslag::skjema));
        return List.copyOf(forslag);
    }

    /** A flag holds wherever one is in the work; the rest only where the form belongs there. */
    private static List<Grunn> grunner(Forslagsregel regel, Situasjon situasjon, List<JsonNode> svar) {
        List<Grunn> grunner = new ArrayList<>(shared(Slag.FLAGG, regel.flagg(), situasjon.flagg()));
        List<Grunn> her = shared(Slag.ARBEIDSGANG, regel.arbeidsgang(), situasjon.arbeidsgang());
        if (!situasjon.arbeidsgang().isEmpty() && her.isEmpty()) {
            return grunner;
        }
        for (Svarregel each : regel.svar()) {
            Grunn grunn = new Grunn(Slag.SVAR, name(each.skjema()) + "#" + each.sporsmal());
            if (!grunner.contains(grunn) && svar.stream().anyMatch(each::holds)) {
                grunner.add(grunn);
            }
        }
        grunner.addAll(shared(Slag.TJENESTE, regel.tjenester(), situasjon.tjenester()));
        if (regel.forAlleTjenester() || situasjon.tjenester().isEmpty()) {
            grunner.addAll(her);
        }
        return List.copyOf(grunner);
    }

    private static List<Grunn> shared(Slag slag, Set<String> those, Set<String> these) {
        return those.stream()
                .filter(these::contains)
                .map(verdi -> new Grunn(slag, verdi))
                .toList();
    }

    private static Set<Utfyller> utfyllere(Forslagsregel regel) {
        return EnumSet.allOf(Utfyller.class).stream()
                .filter(each -> regel.utfyllere().contains(each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean besvart(Forslagsregel regel, List<JsonNode> svar) {
        return svar.stream()
                .map(each -> each.path("questionnaire").asString(""))
                .anyMatch(url -> url.split("\\|", 2)[0].equals(regel.url()));
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
