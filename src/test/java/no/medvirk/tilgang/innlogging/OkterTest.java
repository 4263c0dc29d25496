package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Oktavslutter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own logins, in several browsers at once. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
class OkterTest {

    private static final String OLGA = "12834349858";
    private static final UUID OLGA_ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String ROBERT = "23915548326";
    private static final String KARI = "11868045584";
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537";

    private final Oktavslutter avslutter;

    @LocalServerPort
    private int port;

    private Nettleser pc;
    private Nettleser telefon;

    @Autowired
    OkterTest(Oktavslutter avslutter) {
        this.avslutter = avslutter;
    }

    @BeforeEach
    void logInTwice() {
        avslutter.endAll(OLGA_ID);
        telefon = new Nettleser(port).withHeader("User-Agent", PHONE);
        telefon.logIn("idporten", OLGA);
        pc = new Nettleser(port);
        pc.logIn("idporten", OLGA);
    }

    @Test
    void listsOnesOwnLoginsWithThisOneFirst() {
        var list = list(pc);
        assertThat(list).hasSize(2);
        assertThat(list.getFirst().get("denne").asBoolean()).isTrue();
        assertThat(list.getLast().properties())
                .extracting(each -> entry(each.getKey(), each.getValue().asString()))
                .contains(entry("nettleser", "Chrome"), entry("system", "Android"), entry("denne", "false"));
    }

    @Test
    void letsNoSessionIdReachTheBrowser() {
        var body = pc.call("OkterPortal/list", "{}").body();
        for (var nettleser : List.of(pc, telefon)) {
            var cookie = nettleser.cookie("medvirk");
            var id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
            assertThat(body).doesNotContain(id, cookie);
        }
    }

    @Test
    void endsOneThatOneChooses() {
        assertThat(end(pc, list(pc).getLast().get("id").asString()).statusCode())
                .isEqualTo(200);
        assertThat(whoAmI(telefon)).contains("INGEN");
        assertThat(whoAmI(pc)).contains("Olga Nilsen");
        assertThat(list(pc)).hasSize(1);
    }

    @Test
    void endsAllOthers() {
        pc.call("OkterPortal/endOthers", "{}");
        assertThat(whoAmI(telefon)).contains("INGEN");
        assertThat(whoAmI(pc)).contains("Olga Nilsen");
    }

    @Test
    void endsTheOneThatAsks() {
        pc.call("OkterPortal/endThis", "{}");
        assertThat(whoAmI(pc)).contains("INGEN");
        assertThat(whoAmI(telefon)).contains("Olga Nilsen");
    }

    @Test
    void neverEndsAnothersSession() {
        var robert = new Nettleser(port);
        robert.logIn("idporten", ROBERT);
        var kari = new Nettleser(port);
        kari.logIn("helseid", KARI);
        var olgas = list(pc).getLast().get("id").asString();
        end(robert, olgas);
        end(kari, olgas);
        robert.call("OkterPortal/endOthers", "{}");
        kari.call("OkterPortal/endOthers", "{}");
        assertThat(list(robert)).hasSize(1);
        assertThat(list(kari)).hasSize(1);
        assertThat(whoAmI(telefon)).contains("Olga Nilsen");
    }

    @Test
    void endsAllOfAnActor() {
        avslutter.endAll(OLGA_ID);
        assertThat(whoAmI(pc)).contains("INGEN");
        assertThat(whoAmI(telefon)).contains("INGEN");
    }

    @Test
    void tellsHowLongOneIsLoggedIn() {
        var frist =
                JsonMapper.shared().readTree(pc.call("OkterPortal/frist", "{}").body());
        assertThat(frist.get("ledig").asLong()).isEqualTo(30 * 60);
        assertThat(frist.get("varsel").asLong()).isEqualTo(5 * 60);
        assertThat(frist.get("igjen").asLong()).isBetween(119 * 60L, 120 * 60L);
    }

    @Test
    void tellsAStrangerNothing() {
        var nobody = new Nettleser(port);
        nobody.get("/logg-inn/idporten");
        for (var method : List.of("list", "endOthers", "endThis", "frist")) {
            assertThat(nobody.call("OkterPortal/" + method, "{}").statusCode()).isEqualTo(401);
        }
    }

    private static List<JsonNode> list(Nettleser nettleser) {
        return JsonMapper.shared()
                .readTree(nettleser.call("OkterPortal/list", "{}").body())
                .values()
                .stream()
                .toList();
    }

    private static HttpResponse<String> end(Nettleser nettleser, String id) {
        return nettleser.call("OkterPortal/end", "{\"id\":\"" + id + "\"}");
    }

    private static String whoAmI(Nettleser nettleser) {
        return nettleser.call("OktPortal/hvem", "{}").body();
    }
}
