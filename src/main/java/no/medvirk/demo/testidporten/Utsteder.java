package no.medvirk.demo.testidporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One issuer: its key, and the ID tokens that it signs. */
final class Utsteder {

    private static final Duration LIFETIME = Duration.ofSeconds(120);

    private final Leverandor leverandor;
    private final String issuer;
    private final Clock clock;
    private @Nullable RSAKey key;

    Utsteder(Leverandor leverandor, String origin, Clock clock) {
        this.leverandor = leverandor;
        this.issuer = origin + "/" + leverandor.id();
        this.clock = clock;
    }

    String issuer() {
        return issuer;
    }

    Leverandor leverandor() {
        return leverandor;
    }

    Map<String, Object> publicKeys() {
        return new JWKSet(key()).toJSONObject(true);
    }

    String idToken(Klient klient, Foresporsel foresporsel, Palogging palogging) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(pairwise(klient, palogging.person()))
                .audience(klient.id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(Tilfeldig.next())
                .claim("nonce", foresporsel.get("nonce"))
                .claim("sid", palogging.sid());
        leverandor.claims(palogging, claims);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key().getKeyID());
        var jwt = new SignedJWT(header.build(), claims.build());
        try {
            jwt.sign(new RSASSASigner(key()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    /** The session of an ID token that comes back as a hint, if this issuer signed it. It may have expired. */
    Optional<String> sidOf(String idTokenHint) {
        try {
            var jwt = SignedJWT.parse(idTokenHint);
            if (jwt.verify(new RSASSAVerifier(key()))) {
                return Optional.ofNullable(jwt.getJWTClaimsSet().getStringClaim("sid"));
            }
        } catch (ParseException | JOSEException notAToken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The same person has another {@code sub} with another client. */
    private String pairwise(Klient klient, Testperson person) {
        return Pkce.challenge(issuer + "|" + klient.id() + "|" + person.fnr());
    }

    /** Made when first needed, so that the start does not wait for it. */
    private synchronized RSAKey key() {
        if (key == null) {
            try {
                key = new RSAKeyGenerator(2048)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .keyIDFromThumbprint(true)
                        .generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
        return key;
    }
}
