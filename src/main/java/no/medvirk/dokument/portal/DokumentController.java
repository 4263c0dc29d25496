package no.medvirk.dokument.portal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.dokument.Dokument;
import no.medvirk.dokument.DokumentService;
import no.medvirk.dokument.Nedlasting;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The documents of the person one acts for, who stands in each address. Refused files are answered as
 * {@link Feilsvar}.
 */
@RestController
@RequestMapping("/dokument/for/{innbyggerId}")
class DokumentController {

    private final Tilgang tilgang;
    private final DokumentService service;

    DokumentController(Tilgang tilgang, DokumentService service) {
        this.tilgang = tilgang;
        this.service = service;
    }

    @GetMapping
    public ResponseEntity<List<Dokument>> list(@PathVariable UUID innbyggerId, @RequestParam UUID tilhorer) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SOKNAD);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(service.list(bevis, tilhorer));
    }

    @PostMapping("/{tilhorer}")
    @ResponseStatus(HttpStatus.CREATED)
    public Dokument store(@PathVariable UUID innbyggerId, @PathVariable UUID tilhorer, @RequestParam MultipartFile fil)
            throws IOException {
        var bevis = tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD);
        try (var innhold = fil.getInputStream()) {
            return service.store(bevis, tilhorer, Objects.requireNonNullElse(fil.getOriginalFilename(), ""), innhold);
        }
    }

    @GetMapping("/{id}")
    public ResponseEntity<Resource> open(@PathVariable UUID innbyggerId, @PathVariable UUID id) {
        return Nedlasting.of(service.open(tilgang.require(innbyggerId, Handling.SE_SOKNAD), id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable UUID innbyggerId, @PathVariable UUID id) {
        service.remove(tilgang.require(innbyggerId, Handling.SKRIV_SOKNAD), id);
    }
}
