package no.medvirk.tilgang.innlogging;

import static no.medvirk.tilgang.innlogging.Nettleser.location;
import static no.medvirk.tilgang.innlogging.Nettleser.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import no.medvirk.Krav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Login over HTTP, from the portal to Test-ID-porten and back. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
class InnloggingTest {

    private static final String OLGA = "12834349858";
    private static final String KARI = "11868045584";
    private static final String HIGH = "idporten-loa-high";
    private static final String SUBSTANTIAL = "idporten-loa-substantial";

    private final JdbcClient jdbc;
    private Nettleser nettleser;

    @LocalServerPort
    private int port;

    @Autowired
    InnloggingTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openBrowser() {
        nettleser = new Nettleser(port);
    }

    @Test
    @Krav("K82")
    void logsACitizenInAndGoesOnToWhereTheyWere() {
        assertThat(nettleser.logIn("/logg-inn/idporten?neste=/kommune/4601?q=%C3%B8", OLGA, HIGH))
                .isEqualTo("/kommune/4601?q=%C3%B8");
        assertThat(whoAmI()).contains("\"side\":\"BORGER\"").contains("Olga Nilsen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"helseid", "entra"})
    void logsAnEmployeeIn(String leverandor) {
        assertThat(nettleser.logIn(leverandor, KARI)).isEqualTo("/");
        assertThat(whoAmI()).contains("\"side\":\"ANSATT\"").contains("Kari Lund");
    }

    @Test
    void asksForCodePkceStateNonceLevelAndLanguage() {
        assertThat(query(nettleser.begin("/logg-inn/idporten?sprak=nn")))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", HIGH)
                .containsEntry("ui_locales", "nn")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten", "helseid"})
    @Krav("K82")
    void refusesALoginWithTooLowALevelAndSaysWhy(String leverandor) {
        var pid = leverandor.equals("idporten") ? OLGA : KARI;
        assertThat(nettleser.logIn("/logg-inn/" + leverandor + "?neste=/velg-person", pid, SUBSTANTIAL))
                .startsWith("/innlogging-avvist?grunn=niva")
                .contains("neste=%2Fvelg-person");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void refusesAPersonWhoIsNotInTheRegister() {
        assertThat(nettleser.logIn("idporten", "10915596784")).startsWith("/innlogging-avvist?grunn=ukjent");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void doesNotLetACitizenInAsStaff() {
        assertThat(nettleser.logIn("helseid", OLGA)).startsWith("/innlogging-avvist?grunn=ukjent");
    }

    @Test
    void refusesAForgedState() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        var forged = back.replaceFirst("state=[^&]+", "state=forged");
        assertThat(location(nettleser.get(forged))).contains("/innlogging-avvist?grunn=feil");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void refusesAnAnswerThatBelongsToAnotherBrowser() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        var victim = new Nettleser(port);
        assertThat(location(victim.get(back))).contains("/innlogging-avvist?grunn=feil");
    }

    @Test
    void refusesAnAnswerFromAnotherIssuer() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        var mixedUp = back.replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Felse.example");
        assertThat(location(nettleser.get(mixedUp))).contains("/innlogging-avvist?grunn=feil");
    }

    @Test
    void refusesAnAnswerThatDoesNotTellWhoseItIs() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        assertThat(location(nettleser.get(back.replaceFirst("&?iss=[^&]+", ""))))
                .contains("/innlogging-avvist?grunn=feil");
    }

    @Test
    void refusesAReplayedCode() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        nettleser.get(back);
        var other = new Nettleser(port);
        var state = query(other.begin("/logg-inn/idporten")).get("state");
        var replayed = back.replaceFirst("state=[^&]+", "state=" + state.replace("=", "%3D"));
        assertThat(location(other.get(replayed))).contains("/innlogging-avvist?grunn=feil");
    }

    @Test
    void explainsNothingToOneWhoCancels() {
        var authorize = nettleser.begin("/logg-inn/idporten");
        var issuer = authorize.replaceFirst("/authorize.*", "");
        var request = query(authorize);
        var back = request.get("redirect_uri") + "?error=access_denied&state="
                + request.get("state").replace("=", "%3D") + "&iss=" + issuer;
        assertThat(location(nettleser.get(back))).endsWith("/").doesNotContain("avvist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "/%0d%0aSet-Cookie:x=y",
                "javascript:alert(1)",
                "evil.example"
            })
    void sendsNobodyToAnotherSite(String neste) {
        assertThat(nettleser.logIn("/logg-inn/idporten?neste=" + neste, OLGA, HIGH))
                .isEqualTo("/");
    }

    @Test
    void givesANewSessionAtLogin() {
        var back = nettleser.choose(nettleser.begin("/logg-inn/idporten"), OLGA, HIGH);
        var before = nettleser.cookie("medvirk");
        nettleser.get(back);
        assertThat(before).isNotEmpty();
        var after = nettleser.cookie("medvirk");
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(new String(Base64.getDecoder().decode(after), StandardCharsets.UTF_8))
                .as("216 bits that nobody can guess")
                .matches("[A-Za-z0-9_-]{36}")
                .doesNotMatch("[0-9a-f]{8}-.*");
    }

    @Test
    void endsBothSessionsAtLogout() {
        nettleser.logIn("idporten", OLGA);
        var silent = nettleser.begin("/logg-inn/idporten") + "&prompt=none";
        assertThat(location(nettleser.get(silent))).contains("code=");

        var endSession = location(nettleser.logOut());
        assertThat(query(endSession)).containsKeys("id_token_hint", "post_logout_redirect_uri");
        assertThat(nettleser.get(endSession).headers().firstValue("Refresh"))
                .hasValue("0; url=http://localhost:" + port + "/");

        assertThat(location(nettleser.get(silent))).contains("error=login_required");
        nettleser.get("/logg-inn/idporten");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void logsNobodyOutWithoutTheCsrfToken() {
        nettleser.logIn("idporten", OLGA);
        assertThat(nettleser.post("/logg-ut", Map.of()).statusCode()).isEqualTo(403);
        assertThat(whoAmI()).contains("Olga Nilsen");
    }

    @Test
    void answersAnExpiredSessionWithoutLosingTheCsrfToken() {
        nettleser.logIn("idporten", OLGA);
        nettleser.loseSession();
        var body = "{\"innbyggerId\":\"019a0000-0000-7000-8000-000000000001\",\"sprak\":\"nb\"}";
        assertThat(nettleser.call("MinsidePortal/oversikt", body).statusCode()).isEqualTo(401);

        var another = nettleser.cookie("XSRF-TOKEN");
        nettleser.logIn("idporten", OLGA);
        assertThat(nettleser.cookie("XSRF-TOKEN")).isEqualTo(another);
        assertThat(nettleser.call("MinsidePortal/oversikt", body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/", "/kommune/4601", "/logg-inn/idporten", "/dokument/for/x/y"})
    void sendsStrictHeadersWithEverything(String path) {
        var headers = nettleser.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'; style-src 'self'; ")
                .contains("object-src 'none'; base-uri 'self'; frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void keepsNoMoreOfAPersonInTheSessionThanItNeeds() {
        nettleser.logIn("idporten", OLGA);
        var largest = jdbc.sql("select max(length(attribute_bytes)) from platform.sesjon_attributes")
                .query(Integer.class)
                .single();
        assertThat(largest).isLessThan(6_000);
    }

    @Test
    void answersWithAPageWhenTheProviderIsUnknown() {
        assertThat(location(nettleser.get("/logg-inn/vipps"))).contains("/innlogging-avvist?grunn=feil");
    }

    private String whoAmI() {
        return nettleser.call("OktPortal/hvem", "{}").body();
    }
}
