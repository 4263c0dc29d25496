package no.medvirk.arbeidsflate.ansatt;

import jakarta.servlet.http.HttpServletResponse;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /ansatt/strom}: server-sent events {@code sak} with {@code {"enhet": id}} when the cases of one of the
 * employee's own units have changed. 403 for anyone else.
 */
@RestController
class StromAnsatt {

    private final Tilgang tilgang;
    private final Saksstrom strom;

    StromAnsatt(Tilgang tilgang, Saksstrom strom) {
        this.tilgang = tilgang;
        this.strom = strom;
    }

    @GetMapping(path = "/ansatt/strom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(HttpServletResponse response) {
        if (!(tilgang.aktor() instanceof Ansatt ansatt) || !ansatt.may(Handling.SE_SAK)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var enheter = ansatt.enheterMed(Handling.SE_SAK);
        enheter.forEach(enhet -> tilgang.requireEnhet(enhet, Handling.SE_SAK));
        response.setHeader("Cache-Control", "no-store");
        // Tells a proxy in front to pass each line on at once.
        response.setHeader("X-Accel-Buffering", "no");
        return strom.subscribe(enheter);
    }
}
