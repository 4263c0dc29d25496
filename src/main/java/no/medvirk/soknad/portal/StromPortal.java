package no.medvirk.soknad.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import no.medvirk.soknad.SoknadService;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /strom/soknad/{innbyggerId}/{soknadId}}: server-sent events without content. {@code nytt} when something has
 * come to the draft or someone has come or gone, {@code stengt} when there is no access any more. 403 without access, 404
 * where the person has no such application.
 */
@RestController
class StromPortal {

    private final Tilgang tilgang;
    private final SoknadService soknader;
    private final Utkaststrom strom;

    StromPortal(Tilgang tilgang, SoknadService soknader, Utkaststrom strom) {
        this.tilgang = tilgang;
        this.soknader = soknader;
        this.strom = strom;
    }

    @GetMapping(path = "/strom/soknad/{innbyggerId}/{soknadId}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@PathVariable UUID innbyggerId, @PathVariable UUID soknadId, HttpServletResponse response) {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD, soknadId);
        soknader.find(bevis, soknadId);
        response.setHeader("Cache-Control", "no-store");
        // Tells a proxy in front to pass each line on at once.
        response.setHeader("X-Accel-Buffering", "no");
        return strom.subscribe(bevis, soknadId);
    }
}
