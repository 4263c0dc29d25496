package no.medvirk.demo.testidporten;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The end session endpoint: ends the session here, has the browser tell the clients in hidden frames, and then goes on to
 * where the client that asked wants it.
 *
 * <p>Source: OpenID Connect RP-Initiated Logout 1.0 and Front-Channel Logout 1.0.
 */
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
        var sid = utsteder.sidOf(params.getOrDefault("id_token_hint", ""));
        if (sid.isEmpty() && isLoggedIn(http)) {
            // Without a token of ours, another site could log people out.
            http.header("Content-Security-Policy", Innloggingsside.csp(""));
            http.html(400, Innloggingsside.refused(tekster));
            return;
        }
        sid.ifPresent(okter::end);
        http.setCookie(Autorisering.cookieName(utsteder), "");
        show(http, tekster, sid.map(this::frontchannel), next(params));
    }

    private void show(Utveksling http, Tekster tekster, Optional<String> frame, String next) throws IOException {
        http.header(
                "Content-Security-Policy",
                Innloggingsside.csp("") + frame.map(Utlogging::frameSource).orElse(""));
        if (!next.isEmpty()) {
            // At once, which is when the frames are loaded too.
            http.header("Refresh", "0; url=" + next);
        }
        http.html(200, Innloggingsside.loggedOut(tekster, frame.orElse(""), next));
    }

    private static String frameSource(String frame) {
        return "; frame-src " + Utveksling.origin(frame);
    }

    private String frontchannel(String sid) {
        return Utveksling.withParams(
                klient.frontchannelLogoutUri().get(), Map.of("iss", utsteder.issuer(), "sid", sid));
    }

    /** Where the client wants the browser; nowhere if that is not a place of the client's. */
    private String next(Map<String, String> params) {
        var back = params.getOrDefault("post_logout_redirect_uri", "");
        if (!klient.postLogoutUris().get().contains(back)) {
            return "";
        }
        return Utveksling.withParams(
                back, params.containsKey("state") ? Map.of("state", params.get("state")) : Map.of());
    }

    private boolean isLoggedIn(Utveksling http) {
        return okter.isLive(http.cookie(Autorisering.cookieName(utsteder)));
    }
}
