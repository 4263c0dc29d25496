package no.medvirk.tilgang.ansatt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
 * {@code til} (days, included; the last week if they are left out), {@code ansatt} and {@code bareAvslag}. 400 names the field that is wrong.
 */
@RestController
@RequestMapping("/ansatt/api/tilgang/{enhetId}")
class TilgangsrapportController {

    private final Tilgang tilgang;
    private final Tilgangsrapport rapport;
    private final Clock clock;

    TilgangsrapportController(Tilgang tilgang, Tilgangsrapport rapport, Clock clock) {
        this.tilgang = tilgang;
        this.rapport = rapport;
        this.clock = clock;
    }

    @GetMapping("/rapport.csv")
    public ResponseEntity<byte[]> csv(
            @PathVariable UUID enhetId,
            @RequestParam(required = false) @Nullable LocalDate fra,
            @RequestParam(required = false) @Nullable LocalDate til,
            @RequestParam(required = false) @Nullable UUID ansatt,
            @RequestParam(defaultValue = "false") boolean bareAvslag) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
        var valg = chosen(fra, til, ansatt, bareAvslag);
        var rows = rapport.export(bevis, valg);
        return file("csv", valg, new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Rapportfil.csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rapport.json")
    public ResponseEntity<List<Rapportrad>> json(
            @PathVariable UUID enhetId,
            @RequestParam(required = false) @Nullable LocalDate fra,
            @RequestParam(required = false) @Nullable LocalDate til,
            @RequestParam(required = false) @Nullable UUID ansatt,
            @RequestParam(defaultValue = "false") boolean bareAvslag) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.SE_TILGANGSRAPPORT);
        var valg = chosen(fra, til, ansatt, bareAvslag);
        return file("json", valg, MediaType.APPLICATION_JSON).body(rapport.export(bevis, valg));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(UgyldigInndata e) {
        return ResponseEntity.badRequest().body(Map.of("felt", e.felt(), "kode", e.kode()));
    }

    private Rapportvalg chosen(
            @Nullable LocalDate fra, @Nullable LocalDate til, @Nullable UUID ansatt, boolean bareAvslag) {
        var last = til == null ? LocalDate.now(clock) : til;
        return new Rapportvalg(fra == null ? last.minusDays(6) : fra, last, ansatt, bareAvslag, null);
    }

    private static ResponseEntity.BodyBuilder file(String type, Rapportvalg valg, MediaType media) {
        var name = "tilgangsrapport-%s-%s.%s".formatted(valg.fra(), valg.til(), type);
        return ResponseEntity.ok()
                .contentType(media)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()));
    }
}
