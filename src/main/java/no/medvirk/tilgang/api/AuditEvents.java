package no.medvirk.tilgang.api;

import java.util.List;
import no.medvirk.kommune.Kommuner;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.logg.Loggord;
import no.medvirk.tilgang.logg.Loggpost;
import no.medvirk.tilgang.logg.Stilling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of the log as AuditEvent. Medvirk's own codes (Handling, Grunnlag, Avslag) stand beside those of HL7, so that nothing is
 * lost for one who knows them. Properties are put in the order of the standard: the XML is made from this.
 */
@Component
class AuditEvents {

    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final String OWN = "https://medvirk.no/fhir/CodeSystem/";
    private static final String UUID_SYSTEM = "urn:ietf:rfc:3986";

    /**
     * Whom the words are for.
     *
     * @param whom the name of the person; {@code null} where it is the person who reads
     */
    record Reader(Sprak sprak, @Nullable String whom) {}

    private final Kommuner kommuner;
    private final Stilling stilling;

    AuditEvents(Kommuner kommuner, Stilling stilling) {
        this.kommuner = kommuner;
        this.stilling = stilling;
    }

    ObjectNode bundle(List<Loggpost> rows, String base, String self, @Nullable String next, Reader reader) {
        var bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset");
        var links = bundle.putArray("link");
        links.addObject().put("relation", "self").put("url", self);
        if (next != null) {
            links.addObject().put("relation", "next").put("url", next);
        }
        if (!rows.isEmpty()) {
            var entries = bundle.putArray("entry");
            for (var row : rows) {
                var entry = entries.addObject();
                entry.put("fullUrl", base + "/AuditEvent/" + row.id());
                entry.set("resource", event(row, reader));
                entry.putObject("search").put("mode", "match");
            }
        }
        return bundle;
    }

    private ObjectNode event(Loggpost row, Reader reader) {
        var ord = new Loggord(reader.sprak());
        var allowed = row.grunnlag() != null;
        var said = allowed ? ord.done(row.handling()) : ord.tried(row.handling());
        var event = JsonNodeFactory.instance.objectNode();
        event.put("resourceType", "AuditEvent").put("id", row.id().toString());
        event.set("type", coding(HL7 + "audit-event-type", "rest", "RESTful Operation"));
        event.putArray("subtype").add(coding(OWN + "handling", row.handling(), said));
        event.put("action", action(row.handling()));
        event.put("recorded", row.tid().toString());
        event.put("outcome", allowed ? "0" : "4");
        event.put("outcomeDesc", ord.why(row.grunnlag(), row.avslag(), reader.whom()));
        if (row.grunnlag() != null) {
            purpose(event.putArray("purposeOfEvent"), Grunnlag.valueOf(row.grunnlag()), row.omrade());
        }
        agent(event.putArray("agent").addObject(), row, ord);
        source(event.putObject("source"), row);
        entities(event.putArray("entity"), row, said);
        return event;
    }

    /** HL7 has no code for a guardian; Medvirk's own says it. */
    private static void purpose(ArrayNode purposes, Grunnlag grunnlag, @Nullable String omrade) {
        var codings = purposes.addObject().putArray("coding");
        var reason =
                switch (grunnlag) {
                    case SELV -> "PATRQT";
                    case FORELDREANSVAR, NAERMESTE_PARORENDE -> "FAMRQT";
                    case FULLMAKT, FREMTIDSFULLMAKT -> "PWATRNY";
                    case NODRETT -> "ETREAT";
                    case TJENSTLIG_BEHOV -> "HELSE".equals(omrade) ? "TREAT" : "HOPERAT";
                    case LAGRINGSTID -> "HOPERAT";
                    case VERGE -> null;
                };
        if (reason != null) {
            codings.addObject().put("system", HL7 + "v3-ActReason").put("code", reason);
        }
        codings.addObject().put("system", OWN + "grunnlag").put("code", grunnlag.name());
    }

    /** Where on the network the actor was is not kept: the person behind a look is what matters, not their machine. */
    private void agent(ObjectNode agent, Loggpost row, Loggord ord) {
        if (row.ansatt()) {
            var role = agent.putArray("role").addObject();
            if (row.rolle() != null && !row.rolle().isBlank()) {
                var codings = role.putArray("coding");
                for (var code : row.rolle().split(", ")) {
                    codings.addObject().put("system", OWN + "rolle").put("code", code);
                }
            }
            role.put("text", stilling.of(ord, row.kommune(), row.rolle(), row.enhetId()));
        }
        var who = agent.putObject("who");
        if (row.isNamed()) {
            who.put("type", type(row));
            who.putObject("identifier").put("system", UUID_SYSTEM).put("value", "urn:uuid:" + row.aktorId());
        }
        who.put("display", row.isNamed() ? row.aktornavn() : ord.unnamed());
        agent.put("requestor", true);
    }

    private static String type(Loggpost row) {
        if (row.ansatt()) {
            return "Practitioner";
        }
        return row.aktorId().equals(row.innbyggerId()) ? "Patient" : "RelatedPerson";
    }

    private void source(ObjectNode source, Loggpost row) {
        source.put("site", kommuner.find(row.kommune()).navn());
        source.putObject("observer").put("display", "Medvirk");
        source.putArray("type").add(coding(HL7 + "security-source-type", "4", "Application Server"));
    }

    private static void entities(ArrayNode entities, Loggpost row, String said) {
        var person = entities.addObject();
        person.putObject("what").put("reference", "Patient/" + row.innbyggerId());
        person.set("type", coding(HL7 + "audit-entity-type", "1", "Person"));
        person.set("role", coding(HL7 + "object-role", "1", "Patient"));
        if (row.gjelderId() != null) {
            var thing = entities.addObject();
            thing.putObject("what")
                    .putObject("identifier")
                    .put("system", UUID_SYSTEM)
                    .put("value", "urn:uuid:" + row.gjelderId());
            thing.set("type", coding(HL7 + "audit-entity-type", "2", "System Object"));
            thing.set("role", coding(HL7 + "object-role", "4", "Domain Resource"));
            thing.put("description", said);
        }
        if (row.avslag() != null) {
            var detail = person.putArray("detail").addObject();
            detail.put("type", OWN + "avslag").put("valueString", row.avslag());
        }
    }

    /** Create, read, update, delete or execute. */
    private static String action(String handling) {
        return switch (Handling.valueOf(handling)) {
            case SEND_SOKNAD, GI_FULLMAKT, REGISTRER_FULLMAKT, BE_OM_SAMTYKKE, BESTILL_TIME, SKRIV_MELDING, KLAGE ->
                "C";
            case SKRIV_SOKNAD,
                    SVAR_PA_SAMTYKKE,
                    SPERRE_INNSYN,
                    SKJERME_FOR_FORELDRE,
                    BEHANDLE_SAK,
                    ADMINISTRER_ROLLER,
                    ADMINISTRER_TILGANGER,
                    GODKJENN_ROLLE,
                    FOLG_OPP_VARSEL -> "U";
            case TREKK_FULLMAKT, SLETT_UTKAST -> "D";
            case NODRETT -> "E";
            default -> "R";
        };
    }

    private static ObjectNode coding(String system, String code, String display) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("system", system)
                .put("code", code)
                .put("display", display);
    }
}
