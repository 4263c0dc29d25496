package no.medvirk.demo.testidporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Control of {@code private_key_jwt}. Source: RFC 7523 section 3; ID-porten «Klientautentisering». */
final class Klientbevis {

    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final Map<String, Instant> usedIds = new ConcurrentHashMap<>();
    private final Klient klient;
    private final String issuer;
    private final Clock clock;

    Klientbevis(Klient klient, String issuer, Clock clock) {
        this.klient = klient;
        this.issuer = issuer;
        this.clock = clock;
    }

    void check(Map<String, String> params) {
        require(TYPE.equals(params.get("client_assertion_type")), "client_assertion_type is wrong");
        try {
            var jwt = SignedJWT.parse(params.getOrDefault("client_assertion", ""));
            require(jwt.verify(verifier(klient.nokkel())), "the signature is not the client's");
            check(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IllegalArgumentException notAnAssertion) {
            throw new Avvist("invalid_client", "client_assertion is not a signed JWT");
        }
    }

    private void check(JWTClaimsSet claims) {
        var now = clock.instant();
        require(klient.id().equals(claims.getIssuer()), "iss must be the client_id");
        require(klient.id().equals(claims.getSubject()), "sub must be the client_id");
        require(claims.getAudience().contains(issuer), "aud must be the issuer");
        require(claims.getExpirationTime() != null, "exp is missing");
        var expires = claims.getExpirationTime().toInstant();
        require(expires.isAfter(now), "the assertion is too old");
        require(expires.isBefore(now.plus(LONGEST)), "the assertion lives too long");
        require(claims.getJWTID() != null, "jti is missing");
        usedIds.values().removeIf(end -> end.isBefore(now));
        require(usedIds.putIfAbsent(claims.getJWTID(), expires) == null, "jti is used before");
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException {
        return switch (key) {
            case ECKey ec -> new ECDSAVerifier(ec);
            case RSAKey rsa -> new RSASSAVerifier(rsa);
            default -> throw new JOSEException("unknown key type");
        };
    }

    private static void require(boolean ok, String hva) {
        if (!ok) {
            throw new Avvist("invalid_client", hva);
        }
    }
}
