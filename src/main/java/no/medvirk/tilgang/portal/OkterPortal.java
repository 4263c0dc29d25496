package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import no.medvirk.tilgang.Innloggingstid;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.innlogging.EgenOkt;
import no.medvirk.tilgang.innlogging.Okter;
import no.medvirk.tilgang.innlogging.Oktfrist;
import org.springframework.security.core.context.SecurityContextHolder;

/** One's own logins: where one is logged in, for how long, and the way out. The one logged in is asked for, never given. */
@BrowserCallable
@RolesAllowed({"BORGER", "ANSATT"})
class OkterPortal {

    private final Tilgang tilgang;
    private final Okter okter;
    private final HttpServletRequest request;
    private final Clock clock;

    OkterPortal(Tilgang tilgang, Okter okter, HttpServletRequest request, Clock clock) {
        this.tilgang = tilgang;
        this.okter = okter;
        this.request = request;
        this.clock = clock;
    }

    public List<EgenOkt> list() {
        return okter.list(tilgang.aktor().id(), request.getSession().getId());
    }

    /** An id that is none of one's own ends nothing. */
    public void end(String id) {
        okter.end(tilgang.aktor().id(), id);
    }

    public void endOthers() {
        okter.endOthers(tilgang.aktor().id(), request.getSession().getId());
    }

    /**
     * How long one is still logged in. Asking is a call as any other and starts the idle time anew, so a page asks when it
     * opens and when its reader does something, and never by itself.
     */
    public Oktfrist frist() {
        tilgang.aktor();
        var principal = SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        return okter.frist(principal instanceof Innloggingstid tid ? tid.innlogget() : clock.instant());
    }

    /** Ends the session that asks: what a page does whose reader has been away too long, to keep what is typed there. */
    public void endThis() {
        tilgang.aktor();
        request.getSession().invalidate();
    }
}
