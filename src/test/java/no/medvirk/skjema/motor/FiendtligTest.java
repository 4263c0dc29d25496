package no.medvirk.skjema.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.function.Supplier;
import no.medvirk.Krav;
import no.medvirk.skjema.motor.Inspection.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is meant to do harm is refused within a second. {@code hostile.test.ts} shows the same of the browser's engine. */
@Krav("K338")
class FiendtligTest {

    private static final String ANSWER = "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\"}";
    private static final String TEXT = form("{\"linkId\":\"a\",\"type\":\"string\"}");

    @BeforeAll
    static void loadClasses() {
        Inspection.form(TEXT);
        Inspection.answer(TEXT, ANSWER);
    }

    @Test
    void refusesAFormOfAThousandLevels() {
        String deep = "{\"item\":[".repeat(1000) + "]}".repeat(1000);

        assertThat(reason(() -> Inspection.form(deep))).isEqualTo("skjema-uleselig");
        assertThat(reason(() -> Inspection.answer(deep, ANSWER))).isEqualTo("skjema-uleselig");
        assertThat(reason(() -> Inspection.answer(TEXT, deep))).isEqualTo("uleselig");
    }

    @Test
    void refusesMoreLevelsThanAPersonCanFillIn() {
        String deep = "{\"linkId\":\"a\",\"type\":\"group\",\"item\":[".repeat(120) + "]}".repeat(120);

        assertThat(reason(() -> Inspection.answer(form(deep), ANSWER))).isEqualTo("skjema-dypt");
        assertThat(reason(() -> Inspection.answer(TEXT, ANSWER.replace("}", ",\"item\":[" + deep + "]}"))))
                .isEqualTo("svar-dypt");
    }

    @Test
    void refusesFiftyMegabytesUnread() {
        String large = "{\"a\":\"" + "x".repeat(50_000_000) + "\"}";

        assertThat(reason(() -> Inspection.form(large))).isEqualTo("skjema-stort");
        assertThat(reason(() -> Inspection.answer(TEXT, large))).isEqualTo("svar-stort");
    }

    @Test
    void refusesConditionsInACircle() {
        String circle = form("""
                {"linkId":"a","type":"boolean","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},
                {"linkId":"b","type":"boolean","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]}
                """);

        assertThat(reason(() -> Inspection.form(circle))).isEqualTo("skjema-ring");
        assertThat(reason(() -> Inspection.answer(circle, ANSWER))).isEqualTo("skjema-ring");
    }

    @Test
    void followsALongChainOfConditions() {
        StringBuilder chain = new StringBuilder("{\"linkId\":\"q0\",\"type\":\"boolean\"}");
        for (int i = 1; i < 2_000; i++) {
            chain.append(
                    ",{\"linkId\":\"q%d\",\"type\":\"boolean\",\"enableWhen\":[{\"question\":\"q%d\",\"operator\":\"=\",\"answerBoolean\":true}]}"
                            .formatted(i, i - 1));
        }

        assertThat(quick(() -> Inspection.answer(form(chain.toString()), ANSWER))
                        .valid())
                .isTrue();
    }

    @Test
    void refusesTwoItemsWithTheSameLinkId() {
        assertThat(reason(() -> Inspection.answer(
                        form("{\"linkId\":\"a\",\"type\":\"string\"},{\"linkId\":\"a\",\"type\":\"text\"}"), ANSWER)))
                .isEqualTo("skjema-to-like");
    }

    @Test
    void refusesATypeThatFhirDoesNotHave() {
        assertThat(reason(() -> Inspection.answer(form("{\"linkId\":\"a\",\"type\":\"script\"}"), ANSWER)))
                .isEqualTo("skjema-type");
    }

    @Test
    void refusesScriptInTextsAndAddresses() {
        assertThat(reason(() -> Inspection.form(
                        form("{\"linkId\":\"a\",\"type\":\"display\",\"text\":\"<img src=x onerror=alert(1)>\"}"))))
                .isEqualTo("skjema-script");
        String address = ANSWER.replace(
                "}", ",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueUri\":\"javascript:alert(1)\"}]}]}");
        assertThat(reason(() -> Inspection.answer(form("{\"linkId\":\"a\",\"type\":\"url\"}"), address)))
                .isEqualTo("adresse");
    }

    @Test
    void refusesAPatternThatGrowsWithoutEnd() {
        assertThat(reason(() -> Inspection.answer(pattern("(((a{99}){99}){99}){99}"), ANSWER)))
                .isEqualTo("skjema-monster");
    }

    @Test
    void isNotHeldUpByAPatternThatOthersBacktrackIn() {
        String answer = ANSWER.replace(
                "}", ",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueString\":\"" + "a".repeat(20_000) + "\"}]}]}");

        assertThat(reason(() -> Inspection.answer(pattern("(a+)+b"), answer))).isEqualTo("form");
        assertThat(reason(() -> Inspection.answer(pattern("((a|aa|a*)*(?=(a*)*b)){1,50}b"), answer)))
                .isEqualTo("for-tung");
    }

    @Test
    void isNotHeldUpByNumbersThatNobodyCanWrite() {
        String answer =
                ANSWER.replace("}", ",\"item\":[{\"linkId\":\"a\",\"answer\":[{\"valueDecimal\":1e999999999}]}]}");

        assertThat(reason(() -> Inspection.answer(form("{\"linkId\":\"a\",\"type\":\"decimal\"}"), answer)))
                .isEqualTo("tall");
    }

    private static String pattern(String pattern) {
        return form(
                "{\"linkId\":\"a\",\"type\":\"string\",\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/regex\",\"valueString\":\""
                        + pattern + "\"}]}");
    }

    private static String form(String items) {
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"item\":[" + items + "]}";
    }

    private static String reason(Supplier<Report> check) {
        Report report = quick(check);
        assertThat(report.valid()).isFalse();
        return report.problems().getFirst().reason();
    }

    private static Report quick(Supplier<Report> check) {
        return assertTimeout(Duration.ofSeconds(1), check::get);
    }
}
