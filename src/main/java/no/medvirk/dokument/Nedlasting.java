package no.medvirk.dokument;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a document leaves us: to be saved, never shown as a page of ours (whatever it holds), guessed at by no browser
 * and kept by no cache.
 */
public final class Nedlasting {

    private Nedlasting() {}

    public static ResponseEntity<Resource> of(Dokumentinnhold innhold) {
        var dokument = innhold.dokument();
        // RFC 6266: the name twice, in ASCII for old readers and in UTF-8 (filename*).
        var disposition = ContentDisposition.attachment()
                .filename(dokument.filnavn(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(dokument.mediatype()))
                .contentLength(dokument.storrelse())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(innhold);
    }
}
