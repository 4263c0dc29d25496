package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class LeverandorerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8081/idporten",
                "https://localhost/idporten",
                "https://127.0.0.1",
                "http://idporten.no"
            })
    void refusesToStartOutsideTheDemoWithAnIssuerThatAnyoneCouldPlay(String issuer) {
        var environment = environment(issuer);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Leverandorer(environment, Clock.systemUTC()))
                .withMessageContaining("Medvirk will not start")
                .withMessageContaining(issuer);
    }

    @Test
    void startsInTheDemoWithAnIssuerOnThisMachine() {
        var environment = environment("http://localhost:1/idporten").withProperty("medvirk.demo.enabled", "true");
        assertThat(new Leverandorer(environment, Clock.systemUTC()).origins()).containsExactly("http://localhost:1");
    }

    @Test
    void startsAlthoughTheProviderCannotBeReached() {
        assertThat(new Leverandorer(environment("https://idporten.invalid"), Clock.systemUTC()).origins())
                .containsExactly("https://idporten.invalid");
    }

    @Test
    void refusesAPublicKeyWhereThePrivateOneIsNeeded() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).generate().toPublicJWK().toJSONString();
        var environment = environment("https://idporten.no").withProperty("medvirk.oidc.idporten.jwk", key);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Leverandorer(environment, Clock.systemUTC()))
                .withMessageContaining("private key");
    }

    private static MockEnvironment environment(String issuer) {
        try {
            return new MockEnvironment()
                    .withProperty("medvirk.oidc.idporten.issuer", issuer)
                    .withProperty("medvirk.oidc.idporten.client-id", "medvirk")
                    .withProperty(
                            "medvirk.oidc.idporten.jwk",
                            new ECKeyGenerator(Curve.P_256).generate().toJSONString());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
