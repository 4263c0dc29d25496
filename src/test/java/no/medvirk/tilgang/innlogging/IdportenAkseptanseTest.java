package no.medvirk.tilgang.innlogging;

import static no.medvirk.tilgang.innlogging.Nettleser.location;
import static no.medvirk.tilgang.innlogging.Nettleser.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * ID-porten's verification tests, those that can be run here: against Test-ID-porten, with one login for all services as
 * the real one has. That a login asks with code, PKCE, state, nonce, level and language stands in {@link InnloggingTest}.
 *
 * <p>Source: ID-porten «Verifikasjonstester».
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.demo.testidporten.sso=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
@Import(Stillbarklokke.class)
@Krav("K82")
class IdportenAkseptanseTest {

    private static final String OLGA = "12834349858";
    private static final String MINSIDE = "{\"innbyggerId\":\"019a0000-0000-7000-8000-000000000001\",\"sprak\":\"nb\"}";

    private final JdbcClient jdbc;
    private Nettleser nettleser;

    @LocalServerPort
    private int port;

    @Autowired
    IdportenAkseptanseTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openBrowser() {
        nettleser = new Nettleser(port);
    }

    @AfterEach
    void setClockRight() {
        Stillbarklokke.moveTo(Duration.ZERO);
    }

    @Test
    void endsASessionThatNobodyHasUsedForThirtyMinutes() {
        nettleser.logIn("idporten", OLGA);
        idleFor(Duration.ofMinutes(29));
        assertThat(minside()).isEqualTo(200);

        idleFor(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(minside()).isEqualTo(401);
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void endsASessionAfterTwoHoursHoweverMuchItIsUsed() {
        nettleser.logIn("idporten", OLGA);
        Stillbarklokke.moveTo(Duration.ofMinutes(119));
        assertThat(minside()).isEqualTo(200);

        Stillbarklokke.moveTo(Duration.ofMinutes(120));
        assertThat(minside()).isEqualTo(401);

        Stillbarklokke.moveTo(Duration.ZERO);
        assertThat(whoAmI()).as("what is ended stays ended").contains("INGEN");
    }

    @Test
    void goesOnWithoutAskingOneWhoIsLoggedInAtIdPortenAlready() {
        nettleser.logIn("idporten", OLGA);
        nettleser.loseSession();
        assertThat(logInSilently()).isEqualTo("http://localhost:" + port + "/");
        assertThat(whoAmI()).contains("Olga Nilsen");
    }

    @Test
    void isAskedAgainWhenTheLoginAtIdPortenHasRunOut() {
        nettleser.logIn("idporten", OLGA);
        Stillbarklokke.moveTo(Duration.ofMinutes(31));
        assertThat(nettleser.get(nettleser.begin("/logg-inn/idporten")).body()).contains("name=\"pid\"");
    }

    @Test
    void logsInAnewWhenThatIsAskedFor() {
        nettleser.logIn("idporten", OLGA);
        var authorize = nettleser.begin("/logg-inn/idporten?paa-nytt=1&neste=/velg-person");
        assertThat(query(authorize)).containsEntry("prompt", "login");
        assertThat(nettleser.get(authorize).body()).contains("name=\"pid\"");

        var back = nettleser.choose(authorize, OLGA, "idporten-loa-high");
        assertThat(location(nettleser.get(back))).endsWith("/velg-person");
        assertThat(whoAmI()).contains("Olga Nilsen");
    }

    @Test
    void refusesAnEarlierLoginWhereANewOneWasAskedFor() {
        nettleser.logIn("idporten", OLGA);
        nettleser.loseSession();
        Stillbarklokke.moveTo(Duration.ofSeconds(40));
        var withoutPrompt = nettleser.begin("/logg-inn/idporten?paa-nytt=1").replace("&prompt=login", "");
        var back = location(nettleser.get(withoutPrompt));
        assertThat(back).contains("code=");
        assertThat(location(nettleser.get(back))).contains("/innlogging-avvist?grunn=feil");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void logsOutOfEverythingWhenOneLogsOutOfTheService() {
        nettleser.logIn("idporten", OLGA);
        var page = nettleser.get(location(nettleser.logOut()));
        assertThat(page.headers().firstValue("Refresh")).hasValue("0; url=http://localhost:" + port + "/");
        assertThat(nettleser.get(nettleser.begin("/logg-inn/idporten")).body()).contains("name=\"pid\"");
        assertThat(whoAmI()).contains("INGEN");
    }

    @Test
    void endsTheSessionWhenOneLogsOutElsewhere() {
        nettleser.logIn("idporten", OLGA);
        var elsewhere = new Nettleser(port);
        elsewhere.logIn("idporten", OLGA);
        var first = nettleser.cookie("medvirk");
        nettleser.loseSession();
        logInSilently();
        assertThat(nettleser.cookie("medvirk")).isNotEqualTo(first);

        var page = nettleser.get(location(nettleser.logOut())).body();
        assertThat(sessions(first)).as("before the provider has told of it").isOne();

        var frame = frame(page);
        var answer = new Nettleser(port).get(frame);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors "
                        + origin(frame(page).split("iss=")[1]));
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(sessions(first)).isZero();
        assertThat(elsewhere.call("OktPortal/hvem", "{}").body())
                .as("another login of the same person")
                .contains("Olga Nilsen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss=https://else.example&sid=SID", "iss=ISS&sid=unknown", "sid=SID", "iss=ISS", ""})
    void endsNothingWhenTheSessionIsNotTheProviders(String query) {
        nettleser.logIn("idporten", OLGA);
        var okt = jdbc.sql("select iss, sid from tilgang.leverandorokt where sesjon_id = :id")
                .param("id", sessionId(nettleser.cookie("medvirk")))
                .query()
                .singleRow();
        var asked = query.replace("SID", okt.get("sid").toString())
                .replace("ISS", okt.get("iss").toString());
        assertThat(nettleser.get("/logg-ut/fra-leverandor?" + asked).statusCode())
                .isEqualTo(200);
        assertThat(whoAmI()).contains("Olga Nilsen");
    }

    @Test
    void speaksTheLanguageThatOneChoosesAtIdPorten() {
        var authorize = nettleser.begin("/logg-inn/idporten?sprak=nb");
        assertThat(nettleser.get(authorize).body()).contains("<html lang=\"nb\">");
        var inEnglish = authorize.replace("ui_locales=nb", "ui_locales=en");
        assertThat(nettleser.get(authorize).body()).contains(">English</a>");
        nettleser.get(nettleser.choose(inEnglish, OLGA, "idporten-loa-high"));
        assertThat(whoAmI()).contains("\"sprak\":\"en\"");
    }

    @Test
    void keepsThePersonsOwnLanguageWhenNoneIsChosenAtIdPorten() {
        nettleser.logIn("/logg-inn/idporten?sprak=en", OLGA, "idporten-loa-high");
        assertThat(whoAmI()).contains("\"sprak\":\"nb\"");
    }

    /** Where the portal goes on to, after a login that nobody was asked at. */
    private String logInSilently() {
        return location(nettleser.get(location(nettleser.get(nettleser.begin("/logg-inn/idporten")))));
    }

    private static String frame(String page) {
        var frame = Pattern.compile("<iframe hidden src=\"([^\"]+)\"").matcher(page);
        assertThat(frame.find()).isTrue();
        return frame.group(1).replace("&amp;", "&");
    }

    private static String origin(String encodedIssuer) {
        return URLDecoder.decode(encodedIssuer.split("&")[0], StandardCharsets.UTF_8)
                .replaceFirst("/idporten$", "");
    }

    private int sessions(String cookie) {
        return jdbc.sql("select count(*) from platform.sesjon where session_id = :id")
                .param("id", sessionId(cookie))
                .query(Integer.class)
                .single();
    }

    private static String sessionId(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    private int minside() {
        return nettleser.call("MinsidePortal/oversikt", MINSIDE).statusCode();
    }

    private String whoAmI() {
        return nettleser.call("OktPortal/hvem", "{}").body();
    }

    /** As time goes for the sessions in the database, which keep it themselves. */
    private void idleFor(Duration duration) {
        jdbc.sql("""
                update platform.sesjon set last_access_time = :then,
                    expiry_time = :then + 1000 * max_inactive_interval
                """)
                .param("then", System.currentTimeMillis() - duration.toMillis())
                .update();
    }
}
