package no.medvirk.demo.folkeregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import no.medvirk.Krav;
import no.medvirk.nasjonalt.maskinporten.Maskinporten;
import no.medvirk.nasjonalt.maskinporten.MaskinportenUtilgjengelig;
import no.medvirk.nasjonalt.maskinporten.Maskinportenklient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** A token for the register is given to the portal's own assertion, and to no other. */
@Krav("K311")
class MaskinportenTest {

    private static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    private static final Clock NOW = Clock.systemUTC();

    private JWK key;
    private Registersimulator simulator;

    @BeforeEach
    void start() throws IOException, JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
        simulator = start(key);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void givesATokenAndKeepsItUntilShortlyBeforeItsEnd() {
        var maskinporten = maskinporten("portal", key, SCOPE, simulator.origin(), NOW);

        var token = maskinporten.token();

        assertThat(simulator.maskinport().knows(token)).isTrue();
        assertThat(maskinporten.token()).isEqualTo(token);
        maskinporten.forget();
        assertThat(maskinporten.token()).isNotEqualTo(token);
    }

    @Test
    void takesAnAssertionSignedWithAnRsaKey() throws IOException, JOSEException {
        var rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        try (var other = start(rsa)) {
            assertThat(maskinporten("portal", rsa, SCOPE, other.origin(), NOW).token())
                    .isNotEmpty();
        }
    }

    @Test
    void refusesTheKeyOfAnother() throws JOSEException {
        var foreign = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
        refuses(maskinporten("portal", foreign, SCOPE, simulator.origin(), NOW), "400");
    }

    @Test
    void refusesAnotherClient() {
        refuses(maskinporten("someone", key, SCOPE, simulator.origin(), NOW), "401");
    }

    @Test
    void refusesAScopeThatTheClientMayNotHave() {
        refuses(maskinporten("portal", key, "folkeregister:deling/finans", simulator.origin(), NOW), "400");
    }

    @Test
    void refusesAnAssertionForAnotherIssuer() {
        var elsewhere = simulator.origin().replace("localhost", "127.0.0.1");
        refuses(maskinporten("portal", key, SCOPE, elsewhere, NOW), "400");
    }

    @Test
    void refusesAnAssertionThatIsTooOldOrLivesTooLong() {
        refuses(
                maskinporten("portal", key, SCOPE, simulator.origin(), Clock.offset(NOW, Duration.ofMinutes(-5))),
                "400");
        refuses(
                maskinporten("portal", key, SCOPE, simulator.origin(), Clock.offset(NOW, Duration.ofMinutes(5))),
                "400");
    }

    @Test
    void answersNothingWithoutAToken() {
        var person = simulator.origin() + Registersimulator.REGISTER + "/v1/personer/12834349858";
        assertThatThrownBy(
                        () -> RestClient.create().get().uri(person).retrieve().body(String.class))
                .hasMessageContaining("401");
    }

    private static void refuses(Maskinporten maskinporten, String status) {
        assertThatThrownBy(maskinporten::token)
                .isInstanceOf(MaskinportenUtilgjengelig.class)
                .hasMessage("Maskinporten answered " + status);
    }

    private static Registersimulator start(JWK key) throws IOException {
        var client = new Maskinportinnstilling("portal", key.toPublicJWK());
        return Registersimulator.start(0, Demofolk.create(), client, NOW);
    }

    private static Maskinporten maskinporten(String client, JWK key, String scope, String origin, Clock clock) {
        var klient = new Maskinportenklient(URI.create(origin + "/token"), client, key, scope);
        return new Maskinporten(klient, RestClient.create(), clock);
    }
}
