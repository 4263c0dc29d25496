package no.medvirk.demo.testidporten;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** The end session endpoint. Source: OpenID Connect RP-Initiated Logout 1.0. */
final class Utlogging implements HttpHandler {

    private final Utsteder utsteder;
    private final Klient klient;
    private final Okter okter;

    Utlogging(Utsteder utsteder, Klient klient, Okter okter) {
        this.utsteder = utsteder;
        this.klient = klient;
        this.okter = okter;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var http = new Utveksling(exchange);
        var params = http.params();
        var tekster = Tekster.of(params.getOrDefault("ui_locales", ""));
        http.header("Content-Security-Policy", Innloggingsside.csp(""));
        var sid = utsteder.sidOf(params.getOrDefault("id_token_hint", ""));
        if (sid.isEmpty() && isLoggedIn(http)) {
            // Without a token of ours, another site could log people out.
            http.html(400, Innloggingsside.refused(tekster));
            return;
        }
        sid.ifPresent(okter::end);
        http.setCookie(Autorisering.cookieName(utsteder), "");
        var back = params.getOrDefault("post_logout_redirect_uri", "");
        if (klient.postLogoutUris().get().contains(back)) {
            http.redirect(back, params.containsKey("state") ? Map.of("state", params.get("state")) : Map.of());
        } else {
            http.html(200, Innloggingsside.loggedOut(tekster));
        }
    }

    private boolean isLoggedIn(Utveksling http) {
        return okter.find(http.cookie(Autorisering.cookieName(utsteder))).isPresent();
    }
}
