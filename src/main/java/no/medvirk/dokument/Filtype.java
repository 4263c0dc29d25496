package no.medvirk.dokument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;

/** The types of file that we take. What a file is, is told by its content: a name can say anything. */
enum Filtype {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    HEIC("image/heic", "heic", "heif"),
    HEIF("image/heif", "heif", "heic");

    private static final Tika TIKA = new Tika();

    private final String mediatype;
    private final List<String> endings;

    Filtype(String mediatype, String... endings) {
        this.mediatype = mediatype;
        this.endings = List.of(endings);
    }

    /** The type of the content, or empty where it is none that we take. */
    static Optional<Filtype> of(byte[] content) {
        var found = TIKA.detect(content);
        return Arrays.stream(values()).filter(t -> t.mediatype.equals(found)).findFirst();
    }

    static boolean knowsEnding(String ending) {
        return Arrays.stream(values()).anyMatch(t -> t.endings.contains(ending));
    }

    String mediatype() {
        return mediatype;
    }

    /** Endings of a file name that agree with the type, the usual one first. */
    List<String> endings() {
        return endings;
    }
}
