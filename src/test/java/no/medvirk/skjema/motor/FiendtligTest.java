package no.medvirk.skjema.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.medvirk.Krav;
import no.medvirk.skjema.motor.Inspection.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1 | 2).repeat($this + 1).count()",
                "(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9).aggregate($total & $total & $total & $total & $total, 'aaaaaaaa').length()",
                "%resource.item.where(%resource.item.where(%resource.item.exists()).exists()).exists()",
                "%resource.descendants().select(%resource.descendants().count()).sum()",
                "%resource.item.select(%resource.item.where(linkId.length() = 1).count()).sum()",
                "%resource.item.item.answer.value.where($this.matches('((a|aa|a*)*(?=(a*)*b)){1,50}b')).count()",
                "%questionnaire | %questionnaire"
            })
    void refusesAnExpressionThatGrowsOrNeverEnds(String expression) {
        String answers = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"linkId\":\"g\",\"item\":[{\"linkId\":\"x\",\"answer\":[{\"valueString\":\""
                        + "a".repeat(20) + i + "\"}]}]}")
                .collect(Collectors.joining(","));
        String answer = ANSWER.replace(
                "}", ",\"item\":[{\"linkId\":\"n\",\"answer\":[{\"valueInteger\":1}]}," + answers + "]}");
        String form = form(calculated("n", expression)
                + ",{\"linkId\":\"g\",\"type\":\"group\",\"repeats\":true,\"item\":[{\"linkId\":\"x\",\"type\":\"string\"}]}"
                + ",{\"linkId\":\"l\",\"type\":\"display\",\"text\":\"" + "x".repeat(200_000) + "\"}");

        assertThat(quick(() -> Inspection.answer(form, answer)).problems())
                .filteredOn(each -> each.linkId().equals("n"))
                .extracting(Problem::reason)
                .contains("uttrykk-tungt");
    }

    @Test
    void refusesAnExpressionThatNeverEndsInEachOfTenThousandRepetitions() {
        String one = "{\"linkId\":\"g\",\"item\":[{\"linkId\":\"n\",\"answer\":[{\"valueInteger\":1}]}]}";
        String answer = ANSWER.replace("}", ",\"item\":[" + (one + ",").repeat(9_999) + one + "]}");
        String form = form("{\"linkId\":\"g\",\"type\":\"group\",\"repeats\":true,\"item\":["
                + calculated("n", "(1 | 2).repeat($this + 1).count()") + "]}");

        assertThat(quick(() -> Inspection.answer(form, answer)).problems())
                .extracting(Problem::reason)
                .contains("uttrykk-tungt");
    }

    @Test
    void refusesBracketsWithinBracketsAndMoreExpressionsThanAnyoneCanWrite() {
        String deep = form(calculated("n", "(".repeat(5_000) + "1" + ")".repeat(5_000)));
        String many = form(IntStream.range(0, 100)
                .mapToObj(i -> calculated("n" + i, i + " + " + "1 + ".repeat(4_900) + "1"))
                .collect(Collectors.joining(",")));

        assertThat(reason(() -> Inspection.form(deep))).isEqualTo("skjema-uttrykk");
        assertThat(reason(() -> Inspection.form(many))).isEqualTo("skjema-uttrykk-mange");
    }

    @Test
    void refusesCalculationsInACircle() {
        String circle = form(calculated("a", "%resource.item.where(linkId = 'b').answer.value + 1") + ","
                + calculated("b", "%resource.item.where(linkId = 'a').answer.value + 1"));

        assertThat(reason(() -> Inspection.form(circle))).isEqualTo("skjema-uttrykk-ring");
        assertThat(reason(() -> Inspection.answer(circle, ANSWER))).isEqualTo("skjema-uttrykk-ring");
    }

    @Test
    void isNotHeldUpByACircleThatNamesNobody() {
        String form = form(IntStream.range(0, 300)
                .mapToObj(i -> calculated("n" + i, "%resource.item.answer.value.sum() + 1"))
                .collect(Collectors.joining(",")));

        quick(() -> Inspection.answer(form, ANSWER));
    }

    @Test
    void followsALongChainOfCalculationsWrittenFromBehind() {
        String form = form(IntStream.range(0, 2_000)
                .mapToObj(i -> calculated(
                        "n" + i, i == 1_999 ? "1" : "%resource.item.where(linkId='n" + (i + 1) + "').answer.value + 1"))
                .collect(Collectors.joining(",")));
        String answer = ANSWER.replace("}", ",\"item\":[{\"linkId\":\"n0\",\"answer\":[{\"valueInteger\":2000}]}]}");

        assertThat(quick(() -> Inspection.answer(form, answer)).valid()).isTrue();
    }

    private static String calculated(String linkId, String expression) {
        return "{\"linkId\":\"" + linkId + "\",\"type\":\"integer\",\"extension\":[{\"url\":"
                + "\"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression\",\"valueExpression\":"
                + "{\"language\":\"text/fhirpath\",\"expression\":\"" + expression + "\"}}]}";
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

    /** A second of work, however busy the machine is with other things. */
    private static Report quick(Supplier<Report> check) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Report report = check.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(1));
        return report;
    }
}
