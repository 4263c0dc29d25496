package no.medvirk.angrep;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Palogget;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Knocks on doors over HTTP, each actor with a session of their own, as if they had logged in. */
final class Banker {

    record Svar(Dom dom, String tekst) {}

    record Innlogget(Aktor aktor) implements Palogget, Principal, Serializable {

        @Override
        public String getName() {
            return aktor.id().toString();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<UUID, String> sesjoner = new HashMap<>();
    private final SessionRepository<Session> sesjonslager;
    private final String origin;

    @SuppressWarnings("unchecked")
    Banker(ApplicationContext context, int port) {
        sesjonslager = context.getBean(SessionRepository.class);
        origin = "http://localhost:" + port;
    }

    Svar knock(Anrop anrop, @Nullable Aktor aktor) {
        var request = anrop.request(origin);
        // A token that the browser repeats from its own cookie: CSRF is not what is tried here.
        request.header("X-XSRF-TOKEN", "angrep");
        request.header("Cookie", "XSRF-TOKEN=angrep" + (aktor == null ? "" : "; medvirk=" + session(aktor)));
        try {
            var response = http.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var type = response.headers().firstValue("Content-Type").orElse("");
                // A stream has no end to wait for.
                var tekst = type.startsWith("text/event-stream")
                        ? ""
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Svar(Dom.of(response.statusCode(), tekst), response.statusCode() + " " + tekst);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(anrop.dor().navn(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String decode(String cookie) {
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }

    private String session(Aktor aktor) {
        // One that a door has ended is begun anew.
        return sesjoner.compute(aktor.id(), (_, begun) -> {
            if (begun != null && sesjonslager.findById(decode(begun)) != null) {
                return begun;
            }
            var role = aktor instanceof Ansatt ? "ROLE_ANSATT" : "ROLE_BORGER";
            var authentication = UsernamePasswordAuthenticationToken.authenticated(
                    new Innlogget(aktor), null, AuthorityUtils.createAuthorityList(role));
            var session = sesjonslager.createSession();
            session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(authentication));
            sesjonslager.save(session);
            return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        });
    }
}
