package no.medvirk.samtykke.api;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against http://hl7.org/fhir/R4/consent.html: the elements that are required, the bound codes, and the invariants. */
@Integrasjonstest
@Krav({"K272", "K278"})
class ConsentTest {

    private static final Set<String> STATUSES =
            Set.of("draft", "proposed", "active", "rejected", "inactive", "entered-in-error");

    @Autowired
    ConsentController controller;

    @Autowired
    WebApplicationContext context;

    @Test
    void isASearchsetOfConsents() {
        var bundle = olgas();
        assertThat(bundle.path("resourceType").asString()).isEqualTo("Bundle");
        assertThat(bundle.path("type").asString()).isEqualTo("searchset");
        assertThat(bundle.path("total").asInt())
                .isEqualTo(bundle.path("entry").size())
                .isGreaterThanOrEqualTo(2);
        for (var entry : bundle.path("entry")) {
            var consent = entry.path("resource");
            assertThat(entry.path("fullUrl").asString())
                    .isEqualTo("urn:uuid:" + consent.path("id").asString());
            isWellFormed(consent);
        }
    }

    @Test
    void saysWhatWithWhomForWhatAndHowLong() {
        var spoken = byPrefix(olgas()).get("5c3");
        assertThat(spoken.path("status").asString()).isEqualTo("active");
        assertThat(spoken.path("patient").path("reference").asString()).isEqualTo("Patient/" + OLGA.id());
        assertThat(spoken.path("dateTime").asString()).isEqualTo("2026-10-02");
        assertThat(spoken.path("performer").path(0).path("display").asString()).isEqualTo("Olga Nilsen");
        assertThat(spoken.path("verification").path(0).path("verificationDate").asString())
                .isEqualTo("2026-10-02");
        var provision = spoken.path("provision");
        assertThat(provision.path("type").asString()).isEqualTo("permit");
        assertThat(provision.path("period").path("end").asString()).isEqualTo("2027-10-01");
        assertThat(provision
                        .path("actor")
                        .path(0)
                        .path("reference")
                        .path("display")
                        .asString())
                .contains("Per Nilsen");
        assertThat(provision.path("code")).hasSize(2);
    }

    @Test
    void isInactiveOnceItIsTakenBack() {
        var withdrawn = byPrefix(olgas()).get("5c4");
        assertThat(withdrawn.path("status").asString()).isEqualTo("inactive");
        assertThat(withdrawn.path("provision").path("period").path("end").asString())
                .isEqualTo("2026-05-04");
    }

    /** Through the server's own doors: as a reference with its type, and something that is no id. */
    @Test
    void isFoundByAReferenceAndRefusesWhatIsNone() throws Exception {
        loginAs(OLGA);
        var mvc = MockMvcBuilders.webAppContextSetup(context).build();
        mvc.perform(get("/fhir/Consent").param("patient", "Patient/" + OLGA.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.resourceType").value("Bundle"));
        mvc.perform(get("/fhir/Consent").param("patient", "Patient/olga"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.resourceType").value("OperationOutcome"));
        mvc.perform(get("/fhir/Consent").param("patient", PER.id().toString()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.issue[0].code").value("forbidden"));
    }

    private JsonNode olgas() {
        loginAs(OLGA);
        var answer = controller.search(OLGA.id(), new MockHttpServletRequest("GET", "/fhir/Consent"));
        assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("application/fhir+json");
        return JsonMapper.shared().readTree(answer.getBody());
    }

    private static void isWellFormed(JsonNode consent) {
        assertThat(consent.path("resourceType").asString()).isEqualTo("Consent");
        assertThat(STATUSES).contains(consent.path("status").asString());
        assertThat(consent.path("scope").path("coding").path(0).path("code").asString())
                .isEqualTo("patient-privacy");
        assertThat(consent.path("category")).isNotEmpty();
        // ppc-1: either a policy or a policyRule
        assertThat(consent.path("policyRule").path("text").asString()).isNotBlank();
        // ppc-4: adr is no scope of ours, so a patient is needed
        assertThat(consent.path("patient").path("reference").asString()).startsWith("Patient/");
        for (var actor : consent.path("provision").path("actor")) {
            assertThat(actor.path("role").path("coding")).isNotEmpty();
            assertThat(actor.path("reference").path("display").asString()).isNotBlank();
        }
        assertThat(consent.path("provision")
                        .path("purpose")
                        .path(0)
                        .path("code")
                        .asString())
                .isNotBlank();
    }

    private static Map<String, JsonNode> byPrefix(JsonNode bundle) {
        var found = new HashMap<String, JsonNode>();
        for (var entry : bundle.path("entry")) {
            var id = entry.path("resource").path("id").asString();
            found.put(id.substring(id.length() - 3), entry.path("resource"));
        }
        return found;
    }
}
