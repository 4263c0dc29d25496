package no.medvirk.nasjonalt.maskinporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens for one service, kept until shortly before they end. Source: RFC 7523 section 2.1 (JWT as authorization grant);
 * Maskinporten, «API-konsument».
 */
public final class Maskinporten {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration ASSERTION = Duration.ofSeconds(100);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private record Token(String value, Instant end) {}

    private final Maskinportenklient klient;
    private final RestClient http;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();
    private @Nullable Token token;

    public Maskinporten(Maskinportenklient klient, RestClient http, Clock clock) {
        this.klient = klient;
        this.http = http;
        this.clock = clock;
    }

    /** @throws MaskinportenUtilgjengelig if none can be had */
    public synchronized String token() {
        var now = clock.instant();
        if (token == null || !now.isBefore(token.end())) {
            token = fetch(now);
        }
        return token.value();
    }

    /** For a service that no longer takes the token: the next one is new. */
    public synchronized void forget() {
        token = null;
    }

    private Token fetch(Instant now) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", GRANT);
        form.add("assertion", assertion(now));
        try {
            var answer = http.post()
                    .uri(klient.tokenUrl())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form)
                    .retrieve()
                    .body(String.class);
            var fields = json.readTree(String.valueOf(answer));
            var lifetime = Duration.ofSeconds(fields.required("expires_in").asLong());
            return new Token(
                    fields.required("access_token").asString(),
                    now.plus(lifetime).minus(MARGIN));
        } catch (RestClientResponseException refused) {
            var status = refused.getStatusCode();
            throw new MaskinportenUtilgjengelig(
                    "Maskinporten answered " + status.value(), status.is5xxServerError() || status.value() == 429);
        } catch (RestClientException noAnswer) {
            throw new MaskinportenUtilgjengelig("Maskinporten did not answer", true);
        } catch (JacksonException unreadable) {
            // The answer holds a token: nothing of it must follow in the message.
            throw new MaskinportenUtilgjengelig("Maskinporten's answer could not be read", false);
        }
    }

    private String assertion(Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .audience(klient.issuer())
                .issuer(klient.clientId())
                .claim("scope", klient.scope())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var header = new JWSHeader.Builder(algorithm(klient.key()))
                .keyID(klient.key().getKeyID());
        var jwt = new SignedJWT(header.build(), claims);
        try {
            jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(klient.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key cannot sign", e);
        }
        return jwt.serialize();
    }

    private static JWSAlgorithm algorithm(JWK key) {
        return key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
    }
}
