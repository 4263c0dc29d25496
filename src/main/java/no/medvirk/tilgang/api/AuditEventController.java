package no.medvirk.tilgang.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Loggposter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code GET /fhir/AuditEvent?patient=<id>&date=ge2026-01-01&_count=50&_format=json|xml}: a person's log as a FHIR R4 searchset
 * (https://hl7.org/fhir/R4/auditevent.html), newest first, for the person and whoever may see their log. The link
 * {@code next} leads on. Errors are an OperationOutcome: 403 without access, 400 where a parameter is wrong.
 */
@RestController
class AuditEventController {

    private static final int MOST = 200;

    private final Tilgang tilgang;
    private final Loggposter poster;
    private final AuditEvents events;
    private final Innbyggere innbyggere;
    private final Clock clock;

    AuditEventController(Tilgang tilgang, Loggposter poster, AuditEvents events, Innbyggere innbyggere, Clock clock) {
        this.tilgang = tilgang;
        this.poster = poster;
        this.events = events;
        this.innbyggere = innbyggere;
        this.clock = clock;
    }

    @GetMapping("/fhir/AuditEvent")
    public ResponseEntity<byte[]> search(
            @RequestParam("patient") String innbyggerId,
            @RequestParam(name = "date", required = false) @Nullable List<String> date,
            @RequestParam(name = "_count", defaultValue = "50") int count,
            @RequestParam(name = "_format", required = false) @Nullable String format,
            @RequestParam(name = "_side", required = false) @Nullable String side,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale) {
        var bevis = tilgang.require(personId(innbyggerId), Handling.SE_LOGG);
        var period = Datosok.of(date == null ? List.of() : date, clock.getZone());
        var most = Math.clamp(count, 1, MOST);
        var page = poster.list(bevis, period.fra(), period.til(), most, Sidemerke.read(side));
        var whom = bevis.aktor().id().equals(bevis.innbyggerId())
                ? null
                : innbyggere.find(bevis).navn();
        var reader = new AuditEvents.Reader(Sprak.of(locale.toLanguageTag()), whom);
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        var self = here.toUriString();
        var next = page.neste() == null
                ? null
                : here.replaceQueryParam("_side", Sidemerke.write(page.neste())).toUriString();
        var base = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/fhir")
                .toUriString();
        var bundle = events.bundle(page.poster(), base, self, next, reader);
        return answer(HttpStatus.OK, bundle, format, accept);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(IngenTilgang e) {
        return answer(
                HttpStatus.FORBIDDEN,
                OperationOutcome.of("forbidden", e.avslag().name()),
                null,
                null);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(UgyldigInndata e) {
        return answer(HttpStatus.BAD_REQUEST, OperationOutcome.of("invalid", e.felt() + ": " + e.kode()), null, null);
    }

    private static UUID personId(String patient) {
        try {
            return UUID.fromString(patient.startsWith("Patient/") ? patient.substring("Patient/".length()) : patient);
        } catch (IllegalArgumentException e) {
            throw new UgyldigInndata("patient", "ukjent");
        }
    }

    private static ResponseEntity<byte[]> answer(
            HttpStatus status, ObjectNode resource, @Nullable String format, @Nullable String accept) {
        var xml = (format == null ? String.valueOf(accept) : format).contains("xml");
        return ResponseEntity.status(status)
                .contentType(new MediaType("application", xml ? "fhir+xml" : "fhir+json", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(xml ? FhirXml.write(resource) : resource.toString().getBytes(StandardCharsets.UTF_8));
    }
}
