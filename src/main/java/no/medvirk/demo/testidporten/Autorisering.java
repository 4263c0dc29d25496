package no.medvirk.demo.testidporten;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The authorization endpoint: GET shows who can log in, POST is the choice.
 *
 * <p>A wrong client or redirect URI gives a page here and no redirect (RFC 6749 section 4.1.2.1); any other fault is
 * told to the client.
 */
final class Autorisering implements HttpHandler {

    static final String HIGH = "idporten-loa-high";

    private final Utsteder utsteder;
    private final Klient klient;
    private final Koder koder;
    private final Okter okter;
    private final boolean sso;
    private final Clock clock;

    /** @param sso whether one who is logged in goes on without being asked who to be */
    Autorisering(Utsteder utsteder, Klient klient, Koder koder, Okter okter, boolean sso, Clock clock) {
        this.utsteder = utsteder;
        this.klient = klient;
        this.koder = koder;
        this.okter = okter;
        this.sso = sso;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var http = new Utveksling(exchange);
        var params = http.params();
        var foresporsel = new Foresporsel(params);
        if (!isFromClient(foresporsel)) {
            http.header("Content-Security-Policy", Innloggingsside.csp(""));
            http.html(400, Innloggingsside.refused(foresporsel.tekster()));
            return;
        }
        try {
            foresporsel.check();
            answer(http, params, foresporsel);
        } catch (Avvist avvist) {
            http.redirect(
                    foresporsel.redirectUri(),
                    Map.of(
                            "error",
                            avvist.kode(),
                            "error_description",
                            avvist.getMessage(),
                            "state",
                            foresporsel.state(),
                            "iss",
                            utsteder.issuer()));
        }
    }

    private void answer(Utveksling http, Map<String, String> params, Foresporsel foresporsel) throws IOException {
        var prompt = foresporsel.get("prompt");
        var mayBeSilent = prompt.equals("none") || sso && !http.isPost() && !prompt.equals("login");
        var earlier = mayBeSilent ? earlier(http, foresporsel) : Optional.<Palogging>empty();
        if (earlier.isPresent()) {
            sendCode(http, foresporsel, earlier.get());
        } else if (prompt.equals("none")) {
            throw new Avvist("login_required", "nobody is logged in");
        } else if (!http.isPost()) {
            show(http, 200, foresporsel, "", false);
        } else if (params.containsKey("avbryt")) {
            throw new Avvist("access_denied", "the user cancelled");
        } else {
            logIn(http, params, foresporsel);
        }
    }

    /** The login that this browser has here, if it is sure enough for what is asked. */
    private Optional<Palogging> earlier(Utveksling http, Foresporsel foresporsel) {
        return okter.use(http.cookie(cookieName()))
                .filter(each -> !foresporsel.get("acr_values").contains(HIGH)
                        || each.acr().equals(HIGH));
    }

    private void logIn(Utveksling http, Map<String, String> params, Foresporsel foresporsel) throws IOException {
        var typed = params.getOrDefault("pid", "");
        var pid = typed.replaceAll("\\s", "");
        if (!Fodselsnummer.isSynthetic(pid)) {
            show(http, 400, foresporsel, typed, true);
            return;
        }
        var acr = params.getOrDefault("acr", HIGH);
        var sprak = foresporsel.tekster().sprak();
        var palogging = new Palogging(Testpersoner.find(pid), acr, clock.instant(), sprak, Tilfeldig.next());
        okter.begin(palogging);
        http.setCookie(cookieName(), palogging.sid());
        sendCode(http, foresporsel, palogging);
    }

    private void sendCode(Utveksling http, Foresporsel foresporsel, Palogging palogging) throws IOException {
        var code = koder.issue(foresporsel, palogging);
        http.redirect(
                foresporsel.redirectUri(),
                Map.of("code", code, "state", foresporsel.state(), "iss", utsteder.issuer()));
    }

    private void show(Utveksling http, int status, Foresporsel foresporsel, String typed, boolean wrong)
            throws IOException {
        http.header("Content-Security-Policy", Innloggingsside.csp(Utveksling.origin(foresporsel.redirectUri())));
        http.html(status, new Innloggingsside(utsteder.leverandor(), foresporsel).html(typed, wrong));
    }

    private boolean isFromClient(Foresporsel foresporsel) {
        return foresporsel.get("client_id").equals(klient.id())
                && klient.redirectUris().get().contains(foresporsel.redirectUri());
    }

    private String cookieName() {
        return cookieName(utsteder);
    }

    static String cookieName(Utsteder utsteder) {
        return "test-" + utsteder.leverandor().id();
    }
}
