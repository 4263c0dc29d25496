package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import no.medvirk.tilgang.Innloggingstid;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Ends a login that has lasted too long, at the first call that asks who is logged in. Whoever does not ask, such as
 * one that fetches a script, does not read the session either.
 */
final class Oktgrense implements SecurityContextRepository {

    private final SecurityContextRepository okter;
    private final Duration lengste;
    private final Clock clock;

    Oktgrense(SecurityContextRepository okter, Duration lengste, Clock clock) {
        this.okter = okter;
        this.lengste = lengste;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Utsatt(request, okter.loadDeferredContext(request));
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        okter.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return okter.containsContext(request);
    }

    private boolean isTooOld(SecurityContext context) {
        return context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof Innloggingstid tid
                && !clock.instant().isBefore(tid.innlogget().plus(lengste));
    }

    private final class Utsatt implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private final DeferredSecurityContext stored;
        private boolean ended;

        Utsatt(HttpServletRequest request, DeferredSecurityContext stored) {
            this.request = request;
            this.stored = stored;
        }

        @Override
        public SecurityContext get() {
            var context = stored.get();
            if (!isTooOld(context)) {
                return context;
            }
            ended = true;
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            return SecurityContextHolder.createEmptyContext();
        }

        @Override
        public boolean isGenerated() {
            return ended || stored.isGenerated();
        }
    }
}
