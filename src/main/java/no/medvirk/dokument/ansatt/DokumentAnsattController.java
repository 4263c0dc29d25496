package no.medvirk.dokument.ansatt;

import java.util.UUID;
import no.medvirk.dokument.DokumentService;
import no.medvirk.dokument.Nedlasting;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lets a case worker fetch a document of a person whose case they have. */
@RestController
class DokumentAnsattController {

    private final Tilgang tilgang;
    private final DokumentService service;

    DokumentAnsattController(Tilgang tilgang, DokumentService service) {
        this.tilgang = tilgang;
        this.service = service;
    }

    @GetMapping("/dokument/ansatt/{innbyggerId}/{id}")
    public ResponseEntity<Resource> open(@PathVariable UUID innbyggerId, @PathVariable UUID id) {
        return Nedlasting.of(service.open(tilgang.require(innbyggerId, Handling.SE_SAK), id));
    }
}
