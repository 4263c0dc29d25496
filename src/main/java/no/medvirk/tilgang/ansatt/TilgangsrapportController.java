package no.medvirk.tilgang.ansatt;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.logg.Rapportrad;
import no.medvirk.tilgang.logg.Rapportvalg;
import no.medvirk.tilgang.logg.Tilgangsrapport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The report as open formats: {@code GET /ansatt/api/tilgang/<unit>/rapport.csv} and {@code .json}, with {@code fra} and
 * {@code til} (days, included), {@code ansatt} and {@code bareAvslag}. 400 names the field that is wrong.
 */
@RestController
@RequestMapping("/ansatt/api/tilgang/{enhetId}")
class TilgangsrapportController {

    private final Tilgang tilgang;
    private final Tilgangsrapport rapport;

    TilgangsrapportController(Tilgang tilgang, Tilgangsrapport rapport) {
        this.tilgang = tilgang;
        this.rapport = rapport;
    }

    @GetMapping("/rapport.csv")
    public ResponseEntity<byte[]> csv(
            @PathVariable UUID enhetId,
            @RequestParam LocalDate fra,
            @RequestParam LocalDate til,
            @RequestParam(required = false) @Nullable UUID ansatt,
            @RequestParam(defaultValue = "false") boolean bareAvslag) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
        var rows = rapport.export(bevis, new Rapportvalg(fra, til, ansatt, bareAvslag, null));
        return file("csv", fra, til, new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Rapportfil.csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rapport.json")
    public ResponseEntity<List<Rapportrad>> json(
            @PathVariable UUID enhetId,
            @RequestParam LocalDate fra,
            @RequestParam LocalDate til,
            @RequestParam(required = false) @Nullable UUID ansatt,
            @RequestParam(defaultValue = "false") boolean bareAvslag) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
        return file("json", fra, til, MediaType.APPLICATION_JSON)
                .body(rapport.export(bevis, new Rapportvalg(fra, til, ansatt, bareAvslag, null)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(UgyldigInndata e) {
        return ResponseEntity.badRequest().body(Map.of("felt", e.felt(), "kode", e.kode()));
    }

    private static ResponseEntity.BodyBuilder file(String type, LocalDate fra, LocalDate til, MediaType media) {
        var name = "tilgangsrapport-%s-%s.%s".formatted(fra, til, type);
        return ResponseEntity.ok()
                .contentType(media)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }
}
