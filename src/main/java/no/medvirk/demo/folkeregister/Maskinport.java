package no.medvirk.demo.folkeregister;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Plays Maskinporten's token endpoint for one client. Source: RFC 7523 sections 2.1 and 3; Maskinporten «API-konsument». */
final class Maskinport {

    static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration LIFETIME = Duration.ofSeconds(120);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final Map<String, Instant> usedIds = new ConcurrentHashMap<>();
    private final String issuer;
    private final String clientId;
    private final JWK key;
    private final Clock clock;

    /** @param key the public key that the client's assertions are signed with */
    Maskinport(String issuer, String clientId, JWK key, Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.key = key;
        this.clock = clock;
    }

    /** @throws Avslag where the assertion is not the client's, or asks for what the client may not have */
    Map<String, Object> issue(Map<String, String> form) {
        require(GRANT.equals(form.get("grant_type")), "unsupported_grant_type", "grant_type is wrong");
        try {
            var jwt = SignedJWT.parse(form.getOrDefault("assertion", ""));
            require(jwt.verify(verifier()), "invalid_grant", "the signature is not the client's");
            check(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IllegalArgumentException notAnAssertion) {
            throw new Avslag(400, "invalid_grant", "the assertion is not a signed JWT");
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.values().removeIf(end -> end.isBefore(clock.instant()));
        tokens.put(token, clock.instant().plus(LIFETIME));
        return Map.of(
                "access_token", token, "token_type", "Bearer", "expires_in", LIFETIME.toSeconds(), "scope", SCOPE);
    }

    boolean knows(String token) {
        var end = tokens.get(token);
        return end != null && end.isAfter(clock.instant());
    }

    void forgetTokens() {
        tokens.clear();
    }

    private void check(JWTClaimsSet claims) throws ParseException {
        var now = clock.instant();
        require(clientId.equals(claims.getIssuer()), "invalid_client", "iss must be the client_id");
        require(claims.getAudience().contains(issuer), "invalid_grant", "aud must be the issuer");
        require(SCOPE.equals(claims.getStringClaim("scope")), "invalid_scope", "the client may not have the scope");
        require(claims.getExpirationTime() != null, "invalid_grant", "exp is missing");
        var end = claims.getExpirationTime().toInstant();
        require(end.isAfter(now), "invalid_grant", "the assertion is too old");
        require(!end.isAfter(now.plus(LONGEST)), "invalid_grant", "the assertion lives too long");
        require(claims.getIssueTime() != null, "invalid_grant", "iat is missing");
        require(claims.getJWTID() != null, "invalid_grant", "jti is missing");
        usedIds.values().removeIf(used -> used.isBefore(now));
        require(usedIds.putIfAbsent(claims.getJWTID(), end) == null, "invalid_grant", "jti is used before");
    }

    private JWSVerifier verifier() throws JOSEException {
        return switch (key) {
            case ECKey ec -> new ECDSAVerifier(ec);
            case RSAKey rsa -> new RSASSAVerifier(rsa);
            default -> throw new JOSEException("unknown key type");
        };
    }

    private static void require(boolean ok, String kode, String hva) {
        if (!ok) {
            throw new Avslag(kode.equals("invalid_client") ? 401 : 400, kode, hva);
        }
    }
}
