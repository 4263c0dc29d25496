package no.medvirk.samtykke.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.samtykke.Samtykke;
import no.medvirk.samtykke.Samtykketype;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Consents as FHIR R4 {@code Consent} (http://hl7.org/fhir/R4/consent.html). There is no Norwegian profile for consent to
 * share; the categories and kinds of information are Medvirk's own code systems beside the international ones.
 */
final class Consent {

    static final String OWN = "https://medvirk.no/fhir/CodeSystem/";
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Consent() {}

    /** @param self address of this search */
    static ObjectNode bundle(List<Samtykke> samtykker, String self, LocalDate today) {
        var bundle = JsonMapper.shared().createObjectNode();
        bundle.put("resourceType", "Bundle").put("type", "searchset").put("total", samtykker.size());
        bundle.putArray("link").addObject().put("relation", "self").put("url", self);
        if (samtykker.isEmpty()) {
            return bundle;
        }
        var entries = bundle.putArray("entry");
        for (var samtykke : samtykker) {
            var entry = entries.addObject().put("fullUrl", "urn:uuid:" + samtykke.id());
            entry.set("resource", resource(samtykke, today));
            entry.putObject("search").put("mode", "match");
        }
        return bundle;
    }

    private static ObjectNode resource(Samtykke s, LocalDate today) {
        var tekst = s.tekst(Sprak.NB);
        var consent = JsonMapper.shared().createObjectNode();
        consent.put("resourceType", "Consent").put("id", s.id().toString());
        consent.put("status", status(s.status(today)));
        coding(consent.putObject("scope"), HL7 + "consentscope", "patient-privacy", "Privacy Consent");
        var category = consent.putArray("category");
        coding(category.addObject(), "http://loinc.org", "59284-0", "Consent Document");
        coding(category.addObject(), OWN + "samtykketype", s.type().name(), tekst.tittel());
        consent.putObject("patient")
                .put("reference", "Patient/" + s.innbyggerId())
                .put("display", s.innbyggernavn());
        consent.put("dateTime", date(s.besvart() == null ? s.bedtOm() : s.besvart()));
        if (s.besvartAv() != null) {
            consent.putArray("performer").addObject().put("display", s.besvartAv());
        }
        consent.putObject("policyRule").put("text", tekst.formal() + " " + tekst.ja());
        if (s.muntlig() != null) {
            var spoken = consent.putArray("verification").addObject();
            spoken.put("verified", true)
                    .put("verificationDate", s.muntlig().dato().toString());
        }
        provision(consent.putObject("provision"), s);
        return consent;
    }

    private static void provision(ObjectNode provision, Samtykke s) {
        provision.put("type", s.lagretStatus().equals("AVSLATT") ? "deny" : "permit");
        var period = provision.putObject("period");
        period.put("start", date(s.besvart() == null ? s.bedtOm() : s.besvart()));
        var end = s.trukket() != null
                ? date(s.trukket())
                : s.til() == null ? null : s.til().toString();
        if (end != null) {
            period.put("end", end);
        }
        var actor = provision.putArray("actor").addObject();
        var role = s.type() == Samtykketype.INNHENTING ? "CST" : "IRCP";
        coding(
                actor.putObject("role"),
                HL7 + "v3-ParticipationType",
                role,
                role.equals("CST") ? "custodian" : "information recipient");
        actor.putObject("reference").put("display", s.hvem());
        provision
                .putArray("purpose")
                .addObject()
                .put("system", HL7 + "v3-ActReason")
                .put("code", s.type() == Samtykketype.DELING ? "FAMRQT" : "TREAT")
                .put("display", s.type() == Samtykketype.DELING ? "family requested" : "treatment");
        var code = provision.putArray("code");
        s.hva().forEach(each -> coding(code.addObject(), OWN + "opplysning", each.name(), null));
    }

    private static String status(Samtykke.Status status) {
        return switch (status) {
            case FORESPURT -> "proposed";
            case GITT -> "active";
            case AVSLATT -> "rejected";
            case TRUKKET, UTLOPT -> "inactive";
        };
    }

    private static void coding(ObjectNode concept, String system, String code, @Nullable String display) {
        var coding =
                concept.putArray("coding").addObject().put("system", system).put("code", code);
        if (display != null) {
            coding.put("display", display);
        }
    }

    private static String date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate().toString();
    }
}
