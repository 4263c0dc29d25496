package no.medvirk.nasjonalt.folkeregister;

import static no.medvirk.nasjonalt.folkeregister.Persondokument.current;
import static no.medvirk.nasjonalt.folkeregister.Persondokument.from;
import static no.medvirk.nasjonalt.folkeregister.Persondokument.to;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.medvirk.innbygger.Mandatomrade;
import no.medvirk.innbygger.Registerrelasjon;
import no.medvirk.innbygger.Relasjonstype;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The relations in a person document ({@code part=relasjon-utvidet}). A parent is one by {@code familierelasjon}; whether
 * with parental responsibility stands in {@code foreldreansvar}, which others than parents may have as well («andre»).
 */
final class Relasjoner {

    private record Nokkel(Relasjonstype type, String motpart) {}

    private final Map<Nokkel, Registerrelasjon> found = new LinkedHashMap<>();

    private Relasjoner() {}

    static Collection<Registerrelasjon> read(String fnr, JsonNode document) {
        var relasjoner = new Relasjoner();
        current(document, "familierelasjon").forEach(relasjoner::family);
        current(document, "foreldreansvar").forEach(entry -> relasjoner.responsibility(fnr, entry));
        current(document, "vergemaalEllerFremtidsfullmakt").forEach(relasjoner::mandate);
        return relasjoner.found.values();
    }

    private void family(JsonNode entry) {
        var other = entry.path("relatertPerson").asString();
        var type = familyType(entry.path("relatertPersonsRolle").asString());
        if (type != null) {
            add(new Registerrelasjon(type, other, false, Set.of(), null, null));
        }
    }

    private static @Nullable Relasjonstype familyType(String rolle) {
        return switch (rolle) {
            case "mor", "far", "medmor" -> Relasjonstype.FORELDER;
            case "barn" -> Relasjonstype.BARN;
            default -> null;
        };
    }

    /** On the parent's own document the same entry names the child ({@code ansvarssubjekt}): that is the child's relation. */
    private void responsibility(String fnr, JsonNode entry) {
        var subject = entry.path("ansvarssubjekt").asString();
        if (subject.isEmpty() || subject.equals(fnr)) {
            add(new Registerrelasjon(
                    Relasjonstype.FORELDER,
                    entry.path("ansvarlig").asString(),
                    true,
                    Set.of(),
                    from(entry),
                    to(entry)));
        }
    }

    private void mandate(JsonNode entry) {
        var verge = entry.path("verge");
        var type = entry.path("vergemaaltype").asString().equals("stadfestetFremtidsfullmakt")
                ? Relasjonstype.FREMTIDSFULLMAKT
                : Relasjonstype.VERGE;
        add(new Registerrelasjon(
                type,
                verge.path("foedselsEllerDNummer").asString(),
                false,
                Mandat.read(verge),
                from(entry),
                to(entry)));
    }

    /** Those without a number cannot log in, and are left out. One told of twice is one. */
    private void add(Registerrelasjon relasjon) {
        if (relasjon.motpart().matches("\\d{11}")) {
            found.merge(new Nokkel(relasjon.type(), relasjon.motpart()), relasjon, Relasjoner::merge);
        }
    }

    /** Both mandates for as long as both last: the next renewal sorts out what is left. */
    private static Registerrelasjon merge(Registerrelasjon one, Registerrelasjon next) {
        var omrader = EnumSet.noneOf(Mandatomrade.class);
        omrader.addAll(one.omrader());
        omrader.addAll(next.omrader());
        return new Registerrelasjon(
                one.type(),
                one.motpart(),
                one.foreldreansvar() || next.foreldreansvar(),
                Set.copyOf(omrader),
                later(one.gyldigFra(), next.gyldigFra()),
                earlier(one.gyldigTil(), next.gyldigTil()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate next) {
        return one == null || (next != null && next.isAfter(one)) ? next : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate next) {
        return one == null || (next != null && next.isBefore(one)) ? next : one;
    }
}
