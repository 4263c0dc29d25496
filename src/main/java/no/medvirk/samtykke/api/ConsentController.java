package no.medvirk.samtykke.api;

import jakarta.servlet.http.HttpServletRequest;
import java.beans.PropertyEditorSupport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.samtykke.SamtykkeService;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** FHIR R4 search for the consents of one patient. Errors are answered as {@code OperationOutcome}. */
@RestController
class ConsentController {

    private static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";

    private final Tilgang tilgang;
    private final SamtykkeService samtykker;
    private final Clock clock;

    ConsentController(Tilgang tilgang, SamtykkeService samtykker, Clock clock) {
        this.tilgang = tilgang;
        this.samtykker = samtykker;
        this.clock = clock;
    }

    /** A reference may be written with or without its type. */
    @InitBinder
    void readReference(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(UUID.fromString(text.replaceFirst("^Patient/", "")));
            }
        });
    }

    @GetMapping("/fhir/Consent")
    public ResponseEntity<String> search(@RequestParam("patient") UUID innbyggerId, HttpServletRequest request) {
        var handling = tilgang.aktor() instanceof Borger ? Handling.SE_SAMTYKKE : Handling.BE_OM_SAMTYKKE;
        var bevis = tilgang.require(innbyggerId, handling);
        var self = request.getRequestURL() + "?patient=" + innbyggerId;
        var bundle = Consent.bundle(samtykker.list(bevis), self, LocalDate.now(clock));
        return answer(HttpStatus.OK, bundle.toString());
    }

    @ExceptionHandler
    ResponseEntity<String> refused(IngenTilgang e) {
        return outcome(HttpStatus.FORBIDDEN, "forbidden");
    }

    @ExceptionHandler({TypeMismatchException.class, MissingServletRequestParameterException.class})
    ResponseEntity<String> noId(Exception e) {
        return outcome(HttpStatus.BAD_REQUEST, "value");
    }

    private static ResponseEntity<String> outcome(HttpStatus status, String code) {
        var outcome = JsonMapper.shared().createObjectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue").addObject().put("severity", "error").put("code", code);
        return answer(status, outcome.toString());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Type", FHIR_JSON)
                .body(body);
    }
}
