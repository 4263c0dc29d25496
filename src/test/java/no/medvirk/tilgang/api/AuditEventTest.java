package no.medvirk.tilgang.api;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testfolk;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What we write is read by HAPI's strict parsers: an element that is unknown, misplaced or has no such code stops them. */
@Integrasjonstest
@Krav({"K297", "K291"})
class AuditEventTest {

    private static final FhirContext FHIR = FhirContext.forR4();

    @Autowired
    Tilgang tilgang;

    @Autowired
    FlywayConnectionDetails owner;

    MockMvcTester mvc;

    @BeforeEach
    void start(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
    }

    @Test
    void tellsWhoDidWhatToWhomWhenAndWhy() {
        var about = UUID.randomUUID();
        loginAs(KARI);
        tilgang.require(LAURA.id(), Handling.SE_SAK, about).settle();
        var event = events(json(LAURA, "")).stream()
                .filter(each -> each.getEntity().size() > 1
                        && each.getEntity()
                                .get(1)
                                .getWhat()
                                .getIdentifier()
                                .getValue()
                                .equals("urn:uuid:" + about))
                .findFirst()
                .orElseThrow();
        assertThat(event.getType().getCode()).isEqualTo("rest");
        assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("SE_SAK");
        assertThat(event.getAction()).isEqualTo(AuditEvent.AuditEventAction.R);
        assertThat(event.getOutcome()).isEqualTo(AuditEvent.AuditEventOutcome._0);
        assertThat(event.getPurposeOfEventFirstRep().getCoding())
                .extracting(each -> each.getCode())
                .containsExactly("HOPERAT", "TJENSTLIG_BEHOV");
        assertThat(event.getAgentFirstRep().getRequestor()).isTrue();
        assertThat(event.getAgentFirstRep().getWho().getDisplay()).isEqualTo("Kari Lund");
        assertThat(event.getAgentFirstRep().getRoleFirstRep().getText()).contains("Forvaltningsenheten");
        assertThat(event.getAgentFirstRep().hasNetwork()).isFalse();
        assertThat(event.getSource().getSite()).isEqualTo("Bergen");
        assertThat(event.getEntityFirstRep().getWhat().getReference()).isEqualTo("Patient/" + LAURA.id());
    }

    @Test
    void tellsOfARefusalAndDoesNotNameAStranger() {
        loginAs(ROBERT);
        assertThatThrownBy(() -> tilgang.require(LAURA.id(), Handling.SE_JOURNAL))
                .isInstanceOf(IngenTilgang.class);
        var event = events(json(LAURA, "")).stream()
                .filter(each -> each.getOutcome() == AuditEvent.AuditEventOutcome._4)
                .findFirst()
                .orElseThrow();
        assertThat(event.getAgentFirstRep().getWho().hasIdentifier()).isFalse();
        assertThat(event.getAgentFirstRep().getWho().getDisplay()).doesNotContain("Robert");
        assertThat(event.getEntityFirstRep().getDetailFirstRep().getValue().primitiveValue())
                .isEqualTo("INGEN_TILKNYTNING");
    }

    @Test
    void saysTheSameInXmlAsInJson() {
        loginAs(KARI);
        tilgang.require(LAURA.id(), Handling.SE_SAK, UUID.randomUUID()).settle();
        // The question itself stands in the log: the second answer has one event more.
        var inJson = events(json(LAURA, ""));
        var inXml =
                events((Bundle) strict(FHIR.newXmlParser()).parseResource(body(as(LAURA, LAURA.id(), "&_format=xml"))));
        assertThat(inXml).hasSizeGreaterThan(2);
        for (var n = 1; n < inXml.size(); n++) {
            assertThat(inXml.get(n).equalsDeep(inJson.get(n - 1)))
                    .as("event %d", n)
                    .isTrue();
        }
    }

    @Test
    void answersInTheFormatThatIsAskedFor() {
        assertThat(as(LAURA, LAURA.id(), "&_format=xml")).hasContentType("application/fhir+xml;charset=UTF-8");
        assertThat(as(LAURA, LAURA.id(), "&_format=application/fhir%2Bxml"))
                .hasContentType("application/fhir+xml;charset=UTF-8");
        assertThat(as(LAURA, LAURA.id(), "")).hasContentType("application/fhir+json;charset=UTF-8");
    }

    @Test
    void leadsOnToWhatIsOlderUntilThereIsNoMore() {
        loginAs(OLGA);
        for (var n = 0; n < 7; n++) {
            tilgang.require(OLGA.id(), Handling.SE_SOKNAD).settle();
        }
        var ids = new ArrayList<String>();
        var bundle = json(OLGA, "&_count=3");
        for (var page = 0; page < 3; page++) {
            assertThat(bundle.getEntry()).hasSize(3);
            bundle.getEntry()
                    .forEach(each -> ids.add(each.getResource().getIdElement().getIdPart()));
            loginAs(OLGA);
            var next = URI.create(bundle.getLink("next").getUrl());
            bundle = parse(mvc.perform(get(URI.create(next.getRawPath() + "?" + next.getRawQuery()))
                    .with(testSecurityContext())));
        }
        assertThat(ids).hasSize(9).doesNotHaveDuplicates();
        assertThat(json(OLGA, "&date=lt2020-01-01").getEntry()).isEmpty();
    }

    @Test
    void opensForThoseWhoMaySeeTheLogAndNobodyElse() {
        var folk = new Testfolk(owner);
        var child = folk.person("Barn", "4601", LocalDate.now().minusYears(9));
        var parent = folk.voksen("Forelder", "4601");
        folk.forelder(child, parent, true);
        assertThat(as(parent, child.id(), "")).hasStatusOk();
        assertThat(as(LAURA, "Patient/" + LAURA.id(), "")).hasStatusOk();
        for (var other : List.<Aktor>of(PER, ROBERT, KARI)) {
            assertThat(as(other, OLGA.id(), "")).as(other.navn()).hasStatus(HttpStatus.FORBIDDEN);
        }
        SecurityContextHolder.clearContext();
        assertThat(mvc.perform(get("/fhir/AuditEvent?patient=" + OLGA.id()))).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void saysWhatIsWrongAsFhirDoes() {
        for (var wrong : List.of(
                "patient=tull", "patient=" + LAURA.id() + "&date=tull", "patient=" + LAURA.id() + "&_side=tull")) {
            loginAs(LAURA);
            var answer = mvc.perform(get("/fhir/AuditEvent?" + wrong).with(testSecurityContext()));
            assertThat(answer).as(wrong).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(strict(FHIR.newJsonParser()).parseResource(body(answer))).isInstanceOf(OperationOutcome.class);
        }
    }

    private Bundle json(Aktor aktor, String more) {
        return parse(as(aktor, aktor.id(), more));
    }

    private static Bundle parse(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return (Bundle) strict(FHIR.newJsonParser()).parseResource(body(answer));
    }

    private static List<AuditEvent> events(Bundle bundle) {
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        return bundle.getEntry().stream()
                .map(each -> (AuditEvent) each.getResource())
                .toList();
    }

    private MvcTestResult as(Aktor aktor, Object patient, String more) {
        loginAs(aktor);
        return mvc.perform(
                get(URI.create("/fhir/AuditEvent?patient=" + patient + more)).with(testSecurityContext()));
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IParser strict(IParser parser) {
        return parser.setParserErrorHandler(new StrictErrorHandler());
    }
}
