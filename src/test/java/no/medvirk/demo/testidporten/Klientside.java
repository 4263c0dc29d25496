package no.medvirk.demo.testidporten;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A client of the provider that can do everything wrong. */
final class Klientside {

    static final String CLIENT_ID = "medvirk-test";
    static final String REDIRECT_URI = "http://localhost:9/login/oauth2/code/idporten";
    static final String VERIFIER = "xyo94uhy3zKvgB0NJwLms86SwcjtWviEOpkBnGgaLlo";

    final ECKey key = newKey();
    final String issuer;
    private final HttpClient http = HttpClient.newHttpClient();

    Klientside(String issuer) {
        this.issuer = issuer;
    }

    static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a correct client asks with, to be changed by a test. */
    Map<String, String> request() {
        var params = new LinkedHashMap<String, String>();
        params.put("client_id", CLIENT_ID);
        params.put("redirect_uri", REDIRECT_URI);
        params.put("response_type", "code");
        params.put("scope", "openid");
        params.put("state", "s");
        params.put("nonce", "n");
        params.put("code_challenge", Pkce.challenge(VERIFIER));
        params.put("code_challenge_method", "S256");
        return params;
    }

    HttpResponse<String> authorize(Map<String, String> params) {
        return send(HttpRequest.newBuilder(URI.create(issuer + "/authorize?" + encode(params))));
    }

    HttpResponse<String> choose(Map<String, String> params, String pid) {
        var form = new LinkedHashMap<>(params);
        form.put("pid", pid);
        return post("/authorize", form);
    }

    /** Logs in and gives the code. */
    String code() {
        return query(location(choose(request(), "12834349858"))).get("code");
    }

    Map<String, String> tokenRequest(String code, String assertion) {
        var params = new LinkedHashMap<String, String>();
        params.put("grant_type", "authorization_code");
        params.put("code", code);
        params.put("redirect_uri", REDIRECT_URI);
        params.put("code_verifier", VERIFIER);
        params.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        params.put("client_assertion", assertion);
        return params;
    }

    HttpResponse<String> redeem(Map<String, String> params) {
        return post("/token", params);
    }

    JWTClaimsSet.Builder assertionClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(CLIENT_ID)
                .subject(CLIENT_ID)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    String assertion() {
        return sign(assertionClaims(), key);
    }

    static String sign(JWTClaimsSet.Builder claims, ECKey key) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims.build());
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form))));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static String encode(Map<String, String> params) {
        return params.entrySet().stream()
                .map(param -> param.getKey() + "=" + URLEncoder.encode(param.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
