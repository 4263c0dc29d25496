package no.medvirk.demo.testidporten;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** The token endpoint: a code becomes an ID token, once, for the client that asked. */
final class Tokenutstedelse implements HttpHandler {

    private final Utsteder utsteder;
    private final Klient klient;
    private final Klientbevis klientbevis;
    private final Koder koder;

    Tokenutstedelse(Utsteder utsteder, Klient klient, Klientbevis klientbevis, Koder koder) {
        this.utsteder = utsteder;
        this.klient = klient;
        this.klientbevis = klientbevis;
        this.koder = koder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var http = new Utveksling(exchange);
        try {
            require(http.isPost(), "invalid_request", "the token endpoint takes POST");
            http.json(200, issue(http.params()));
        } catch (Avvist avvist) {
            var status = avvist.kode().equals("invalid_client") ? 401 : 400;
            http.json(status, Map.of("error", avvist.kode(), "error_description", avvist.getMessage()));
        }
    }

    private Map<String, Object> issue(Map<String, String> params) {
        klientbevis.check(params);
        require("authorization_code".equals(params.get("grant_type")), "unsupported_grant_type", "grant_type is wrong");
        var kode = koder.take(params.getOrDefault("code", ""));
        var foresporsel = kode.foresporsel();
        require(
                foresporsel.redirectUri().equals(params.get("redirect_uri")),
                "invalid_grant",
                "redirect_uri is another than the one asked with");
        require(
                Pkce.matches(params.getOrDefault("code_verifier", ""), foresporsel.get("code_challenge")),
                "invalid_grant",
                "code_verifier does not fit code_challenge");
        return Map.of(
                "access_token", Tilfeldig.next(),
                "token_type", "Bearer",
                "expires_in", 120,
                "scope", foresporsel.get("scope"),
                "id_token", utsteder.idToken(klient, foresporsel, kode.palogging()));
    }

    private static void require(boolean ok, String kode, String hva) {
        if (!ok) {
            throw new Avvist(kode, hva);
        }
    }
}
