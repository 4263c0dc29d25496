package no.medvirk.nasjonalt.folkeregister;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.medvirk.innbygger.Adressebeskyttelse;
import no.medvirk.innbygger.Registerperson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * From the register's person document to ours. Each piece of information is a list with its history; only what counts now
 * ({@code erGjeldende}) is read. Source: Skatteetaten, «Informasjonsmodell» and {@code PersondokumentMedHistorikk}.
 */
final class Persondokument {

    private Persondokument() {}

    /** Empty where the birth date is not told: an age must never come from the number. */
    static Optional<Registerperson> read(String fnr, JsonNode document) {
        var born = date(first(document, "foedsel").path("foedselsdato"));
        if (born == null) {
            return Optional.empty();
        }
        var adresse = Bostedsadresse.read(first(document, "bostedsadresse"));
        return Optional.of(new Registerperson(
                fnr,
                name(first(document, "navn")),
                born,
                adresse.kommune(),
                adresse.linje(),
                adresse.postnummer(),
                adresse.poststed(),
                protection(document),
                date(first(document, "doedsfall").path("doedsdato")),
                List.copyOf(Relasjoner.read(fnr, document))));
    }

    /** The strictest of what the person and the address carry. What we do not know the meaning of counts as protected. */
    private static Adressebeskyttelse protection(JsonNode document) {
        return Stream.concat(
                        current(document, "adressebeskyttelse").map(entry -> entry.path("graderingsnivaa")),
                        current(document, "bostedsadresse").map(entry -> entry.path("adressegradering")))
                .map(JsonNode::asString)
                .map(grading -> switch (grading) {
                    case "", "ugradert" -> Adressebeskyttelse.UGRADERT;
                    case "strengtFortrolig" -> Adressebeskyttelse.STRENGT_FORTROLIG;
                    default -> Adressebeskyttelse.FORTROLIG;
                })
                .max(Enum::compareTo)
                .orElse(Adressebeskyttelse.UGRADERT);
    }

    private static String name(JsonNode navn) {
        return Stream.of("fornavn", "mellomnavn", "etternavn")
                .map(part -> navn.path(part).asString().strip())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .map(Skrivemate::plain)
                .orElse("");
    }

    /** The entries that count now. A single object, as for a death, is taken for a list of one. */
    static Stream<JsonNode> current(JsonNode document, String property) {
        var entries = document.path(property);
        var all = entries.isObject() ? Stream.of(entries) : entries.valueStream();
        return all.filter(entry -> entry.path("erGjeldende").asBoolean(true));
    }

    static @Nullable LocalDate date(JsonNode node) {
        return node.asString().isEmpty() ? null : LocalDate.parse(node.asString());
    }

    /** The day of a point in time. */
    static @Nullable LocalDate from(JsonNode entry) {
        var time = time(entry.path("gyldighetstidspunkt"));
        return time == null ? null : time.toLocalDate();
    }

    /** The last day: what ends at midnight has the day before as its last. */
    static @Nullable LocalDate to(JsonNode entry) {
        var time = time(entry.path("opphoerstidspunkt"));
        return time == null ? null : time.minusNanos(1).toLocalDate();
    }

    private static @Nullable OffsetDateTime time(JsonNode node) {
        return node.asString().isEmpty() ? null : OffsetDateTime.parse(node.asString());
    }

    private static JsonNode first(JsonNode document, String property) {
        return current(document, property).findFirst().orElse(MissingNode.getInstance());
    }
}
