package no.medvirk.skjema.forhandsvis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.skjema.Skjemabank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class ForhandsvisControllerTest {

    private static final String FORM = """
            {"resourceType":"Questionnaire","status":"active","language":"nb","item":[
              {"linkId":"navn","type":"string","text":"Navn","required":true}]}
            """;

    private final ForhandsvisController open;
    private final ForhandsvisController forStaff;

    ForhandsvisControllerTest() throws IOException {
        open = new ForhandsvisController(new Skjemabank(), true);
        forStaff = new ForhandsvisController(new Skjemabank(), false);
    }

    @Test
    void listsTheFormsOfTheBankByTheirNames() {
        assertThat(open.list(request(""), "nb"))
                .extracting(Bankskjema::id)
                .contains("soknad-helse-og-omsorg")
                .doesNotContain("cases", "terminologi");
        assertThat(open.list(request(""), "en")).noneMatch(form -> form.tittel().isBlank());
    }

    @Test
    void givesAFormInTheLanguageThatIsAskedFor() {
        var form = open.find(request(""), "soknad-helse-og-omsorg", "nn");
        assertThat(JsonMapper.shared().readTree(form).path("language").asString())
                .isEqualTo("nn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finnes-ikke", "cases", "../application"})
    void hasNothingThatIsNotAForm(String id) {
        assertThatThrownBy(() -> open.find(request(""), id, "nb")).isInstanceOf(IkkeFunnet.class);
    }

    @Test
    void tellsWhatIsWrongWithAnAnswerAsOneThatWasSent() throws IOException {
        var verdict = check("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"}");
        assertThat(verdict.skjema()).isEmpty();
        assertThat(verdict.svar()).singleElement().satisfies(funn -> {
            assertThat(funn.code()).isEqualTo("required");
            assertThat(funn.linkId()).isEqualTo("navn");
            assertThat(funn.severity()).isEqualTo("error");
            assertThat(funn.text()).startsWith("Navn: ");
        });
        assertThat(check("""
                        {"resourceType":"QuestionnaireResponse","status":"completed",
                         "item":[{"linkId":"navn","answer":[{"valueString":"Olga"}]}]}
                        """).svar()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongWithAFormAlone() throws IOException {
        var verdict = open.check(request("{\"questionnaire\":{\"resourceType\":\"Questionnaire\"}}"));
        assertThat(verdict.skjema()).extracting(Kontrollsvar.Funn::code).containsExactly("required");
        assertThat(verdict.svar()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}", "{\"questionnaire\":7,\"response\":\"x\"}", "\"\\ud800\""})
    void saysOfAnythingElseThatItIsNoForm(String body) throws IOException {
        assertThat(open.check(request(body)).skjema())
                .extracting(Kontrollsvar.Funn::code)
                .containsExactly("structure");
    }

    @Test
    @Timeout(10)
    void isNotDetainedByWhatIsDeepOrWide() throws IOException {
        var deep = "{\"questionnaire\":" + "{\"item\":[".repeat(50_000);
        assertThat(open.check(request(deep)).skjema()).isNotEmpty();
        var wide = "{\"linkId\":\"a\",\"type\":\"string\",\"enableWhen\":[{\"question\":\"a\"}]},".repeat(12_000);
        var start = System.nanoTime();
        var verdict = open.check(request("{\"questionnaire\":{\"item\":[" + wide + "{}]},\"response\":{}}"));
        assertThat(verdict.skjema()).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void refusesMoreThanOneMegabyte() {
        assertThatThrownBy(() -> open.check(request(" ".repeat(ForhandsvisController.LARGEST + 1))))
                .isInstanceOfSatisfying(ResponseStatusException.class, e -> assertThat(e.getStatusCode())
                        .isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
    }

    @Test
    void isForStaffAloneInProduction() throws IOException {
        assertThatThrownBy(() -> forStaff.list(request(""), "nb")).hasMessageContaining("403");
        assertThatThrownBy(() -> forStaff.find(request(""), "soknad-helse-og-omsorg", "nb"))
                .hasMessageContaining("403");
        assertThatThrownBy(() -> forStaff.check(request("{}"))).hasMessageContaining("403");

        var citizen = request("");
        citizen.addUserRole("BORGER");
        assertThatThrownBy(() -> forStaff.list(citizen, "nb")).hasMessageContaining("403");
        var employee = request("");
        employee.addUserRole("ANSATT");
        assertThat(forStaff.list(employee, "nb")).isNotEmpty();
    }

    private Kontrollsvar check(String response) throws IOException {
        return open.check(request("{\"questionnaire\":" + FORM + ",\"response\":" + response + "}"));
    }

    private static MockHttpServletRequest request(String body) {
        var request = new MockHttpServletRequest();
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
