package no.medvirk.dokument.portal;

import no.medvirk.platform.errors.UgyldigInndata;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Answers a refused file in a way that the page can show at its place. The server turns a file that is too large away
 * while it comes, before any of our code; multipart is resolved lazily so that this is told here too.
 */
@RestControllerAdvice(assignableTypes = DokumentController.class)
class Feilhandtering {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Feilsvar refused(UgyldigInndata e) {
        return new Feilsvar(e.felt(), e.kode());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    Feilsvar tooLarge(MaxUploadSizeExceededException e) {
        return new Feilsvar("fil", "dokument.stor");
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Feilsvar missing(MissingServletRequestPartException e) {
        return new Feilsvar("fil", "dokument.tom");
    }
}
