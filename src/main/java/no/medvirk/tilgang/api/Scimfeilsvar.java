package no.medvirk.tilgang.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what went wrong as RFC 7644 § 3.12 wants it. */
@RestControllerAdvice(basePackageClasses = Scimfeilsvar.class)
class Scimfeilsvar {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> of(Scimfeil e) {
        return error(e.status(), e.scimType(), String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> missing(IkkeFunnet e) {
        return error(404, null, "No such resource");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noId(MethodArgumentTypeMismatchException e) {
        return error(404, null, "No such resource");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> taken(DuplicateKeyException e) {
        return error(409, "uniqueness", "Another resource has this");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(UgyldigInndata e) {
        return error(400, "invalidValue", e.felt() + ": " + e.kode());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e) {
        return error(400, "invalidSyntax", "The body is not JSON");
    }

    private static ResponseEntity<Map<String, Object>> error(int status, @Nullable String scimType, String detail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(Scim.ERROR));
        body.put("status", String.valueOf(status));
        if (scimType != null) {
            body.put("scimType", scimType);
        }
        body.put("detail", detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.valueOf(Scim.MEDIA_TYPE))
                .body(body);
    }
}
