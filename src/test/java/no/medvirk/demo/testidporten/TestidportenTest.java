package no.medvirk.demo.testidporten;

import static no.medvirk.demo.testidporten.Klientside.location;
import static no.medvirk.demo.testidporten.Klientside.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.Krav;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider over HTTP: it is only worth testing against if it refuses what the real ones refuse. */
class TestidportenTest {

    private Testidporten server;
    private Klientside klient;
    private Duration later = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        server = new Testidporten(0, false);
        klient = new Klientside(server.origin() + "/idporten");
        InstantSource time = () -> Instant.now().plus(later);
        Clock clock = time.withZone(ZoneOffset.UTC);
        server.start(
                leverandor -> new Klient(
                        Klientside.CLIENT_ID,
                        klient.key.toPublicJWK(),
                        () -> Set.of(Klientside.REDIRECT_URI),
                        () -> Set.of("http://localhost:9/"),
                        () -> "http://localhost:9/logg-ut/fra-leverandor"),
                clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void computesTheChallengeOfIdPortensTestVector() {
        assertThat(Pkce.challenge(Klientside.VERIFIER)).isEqualTo("b7elB7ZyxIXgFyvBznKvxl7wOB-H17Pz0a3B62NIMFI");
    }

    @Test
    void givesAnIdTokenForACode() throws ParseException {
        var response = klient.redeem(klient.tokenRequest(klient.code(), klient.assertion()));
        assertThat(response.statusCode()).isEqualTo(200);
        var token = (String) JSONObjectUtils.parse(response.body()).get("id_token");
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(klient.issuer);
        assertThat(claims.getAudience()).containsExactly(Klientside.CLIENT_ID);
        assertThat(claims.getClaim("pid")).isEqualTo("12834349858");
        assertThat(claims.getClaim("acr")).isEqualTo("idporten-loa-high");
        assertThat(claims.getClaim("nonce")).isEqualTo("n");
        assertThat(claims.getSubject()).doesNotContain("12834349858");
    }

    @Test
    void refusesACodeThatIsUsed() {
        var code = klient.code();
        klient.redeem(klient.tokenRequest(code, klient.assertion()));
        assertThat(error(klient.tokenRequest(code, klient.assertion()))).isEqualTo("invalid_grant");
    }

    @Test
    void refusesACodeThatIsTooOld() {
        var code = klient.code();
        later = Duration.ofSeconds(61);
        var claims =
                klient.assertionClaims().expirationTime(Date.from(Instant.now().plusSeconds(120)));
        assertThat(error(klient.tokenRequest(code, Klientside.sign(claims, klient.key))))
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesAWrongVerifier() {
        var request = klient.tokenRequest(klient.code(), klient.assertion());
        request.put("code_verifier", "a".repeat(43));
        assertThat(error(request)).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnotherRedirectUriAtTheTokenEndpoint() {
        var request = klient.tokenRequest(klient.code(), klient.assertion());
        request.put("redirect_uri", Klientside.REDIRECT_URI + "/");
        assertThat(error(request)).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnAssertionOfAnothersKey() {
        var forged = Klientside.sign(klient.assertionClaims(), Klientside.newKey());
        assertThat(error(klient.tokenRequest(klient.code(), forged))).isEqualTo("invalid_client");
    }

    @Test
    void refusesAnAssertionThatIsUsed() {
        var assertion = klient.assertion();
        klient.redeem(klient.tokenRequest(klient.code(), assertion));
        assertThat(error(klient.tokenRequest(klient.code(), assertion))).isEqualTo("invalid_client");
    }

    @Test
    void refusesAnAssertionForAnotherIssuerOrThatIsTooOld() {
        var other = klient.assertionClaims().audience(server.origin() + "/helseid");
        var old =
                klient.assertionClaims().expirationTime(Date.from(Instant.now().minusSeconds(1)));
        var stranger = klient.assertionClaims().subject("someone-else");
        for (var claims : List.of(other, old, stranger)) {
            assertThat(error(klient.tokenRequest(klient.code(), Klientside.sign(claims, klient.key))))
                    .isEqualTo("invalid_client");
        }
    }

    @Test
    void refusesATokenRequestWithoutAnAssertion() {
        var request = klient.tokenRequest(klient.code(), "");
        assertThat(klient.redeem(request).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9/login/oauth2/code/idporten/",
                "http://localhost:9/login/oauth2/code/idporten?x=1",
                "http://evil.example/login/oauth2/code/idporten"
            })
    void refusesAWrongRedirectUriWithoutSendingAnyoneThere(String uri) {
        var request = klient.request();
        request.put("redirect_uri", uri);
        for (var response : List.of(klient.authorize(request), klient.choose(request, "12834349858"))) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("Location")).isEmpty();
            assertThat(response.body()).contains("Vi kunne ikke starte innloggingen");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "response_type, unsupported_response_type",
        "state, invalid_request",
        "nonce, invalid_request",
        "code_challenge, invalid_request",
        "code_challenge_method, invalid_request",
        "scope, invalid_scope"
    })
    void tellsTheClientWhatIsMissing(String parameter, String error) {
        var request = klient.request();
        request.remove(parameter);
        assertThat(query(location(klient.authorize(request)))).containsEntry("error", error);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Dette er ikke et gyldig syntetisk fødselsnummer",
        "nn, Dette er ikkje eit gyldig syntetisk fødselsnummer",
        "en, This is not a valid synthetic national identity number"
    })
    @Krav("K29")
    void explainsAnInvalidNumberAtTheFieldInTheUsersLanguage(String sprak, String message) {
        var request = klient.request();
        request.put("ui_locales", sprak);
        var page = klient.choose(request, "12834349859");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("<html lang=\"" + sprak + "\">")
                .contains(message)
                .contains("aria-describedby=\"pid-feil pid-hjelp\" aria-invalid=\"true\"")
                .contains("value=\"12834349859\"");
    }

    @Test
    void showsWhatWasTypedAsTextAndNeverAsMarkup() {
        assertThat(klient.choose(klient.request(), "\"><script>").body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten", "helseid", "entra"})
    void offersThePeopleOfEachProviderOnAPageWithoutScript(String id) {
        var page = klient.send(HttpRequest.newBuilder(
                URI.create(server.origin() + "/" + id + "/authorize?" + Klientside.encode(klient.request()))));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>")
                .contains("name=\"pid\"")
                .contains(id.equals("idporten") ? "Olga Nilsen" : "Kari Lund")
                .doesNotContain("<script", "style=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("form-action 'self' http://localhost:9");
    }

    @Test
    void endsTheSessionAtLogout() throws ParseException {
        var chosen = klient.choose(klient.request(), "12834349858");
        var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var redeemed = klient.redeem(klient.tokenRequest(query(location(chosen)).get("code"), klient.assertion()));
        var token = (String) JSONObjectUtils.parse(redeemed.body()).get("id_token");
        assertThat(query(location(silently(cookie)))).containsKey("code");

        var back = klient.post(
                "/endsession", Map.of("id_token_hint", token, "post_logout_redirect_uri", "http://localhost:9/"));

        assertThat(back.headers().firstValue("Refresh")).hasValue("0; url=http://localhost:9/");
        assertThat(query(location(silently(cookie)))).containsEntry("error", "login_required");
    }

    @Test
    void hasTheBrowserTellTheClientThatTheSessionIsOver() throws ParseException {
        var redeemed = klient.redeem(klient.tokenRequest(klient.code(), klient.assertion()));
        var token = (String) JSONObjectUtils.parse(redeemed.body()).get("id_token");
        var sid = SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("sid");

        var page = klient.post("/endsession", Map.of("id_token_hint", token));

        assertThat(page.headers().firstValue("Refresh")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src http://localhost:9");
        assertThat(page.body())
                .contains("<iframe hidden src=\"http://localhost:9/logg-ut/fra-leverandor?")
                .contains("sid=" + sid)
                .contains("iss=" + klient.issuer.replace(":", "%3A").replace("/", "%2F"));
    }

    @Test
    void remembersALoginForThirtyMinutesAndKeepsTheTimeOfIt() throws ParseException {
        var cookie = klient.choose(klient.request(), "12834349858")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        var began = Instant.now();
        later = Duration.ofMinutes(29);
        var code = query(location(silently(cookie))).get("code");
        var assertion = klient.assertionClaims()
                .expirationTime(Date.from(Instant.now().plus(later).plusSeconds(60)));
        var redeemed = klient.redeem(klient.tokenRequest(code, Klientside.sign(assertion, klient.key)));
        var token = (String) JSONObjectUtils.parse(redeemed.body()).get("id_token");
        assertThat(SignedJWT.parse(token)
                        .getJWTClaimsSet()
                        .getDateClaim("auth_time")
                        .toInstant())
                .isBetween(began.minusSeconds(5), began.plusSeconds(5));

        later = Duration.ofMinutes(58);
        assertThat(query(location(silently(cookie)))).as("was used meanwhile").containsKey("code");
        later = Duration.ofMinutes(89);
        assertThat(query(location(silently(cookie)))).containsEntry("error", "login_required");
    }

    @Test
    void forgetsALoginAfterTwoHours() {
        var cookie = klient.choose(klient.request(), "12834349858")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        for (var minutes = 20; minutes < 120; minutes += 20) {
            later = Duration.ofMinutes(minutes);
            assertThat(query(location(silently(cookie)))).containsKey("code");
        }
        later = Duration.ofMinutes(121);
        assertThat(query(location(silently(cookie)))).containsEntry("error", "login_required");
    }

    @Test
    void asksEachTimeUnlessALoginIsToHoldForTheNext() {
        var cookie = klient.choose(klient.request(), "12834349858")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        var again = klient.send(
                HttpRequest.newBuilder(URI.create(klient.issuer + "/authorize?" + Klientside.encode(klient.request())))
                        .header("Cookie", cookie));
        assertThat(again.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> silently(String cookie) {
        var request = klient.request();
        request.put("prompt", "none");
        return klient.send(
                HttpRequest.newBuilder(URI.create(klient.issuer + "/authorize?" + Klientside.encode(request)))
                        .header("Cookie", cookie));
    }

    private String error(Map<String, String> tokenRequest) {
        var response = klient.redeem(tokenRequest);
        assertThat(response.statusCode()).isBetween(400, 401);
        try {
            return (String) JSONObjectUtils.parse(response.body()).get("error");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
