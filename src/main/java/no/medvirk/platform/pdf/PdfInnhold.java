package no.medvirk.platform.pdf;

import java.util.List;
import no.medvirk.platform.texts.Sprak;

/**
 * What a PDF says: title, language of all its text, who sends it (the municipality) and the blocks in reading order.
 */
public record PdfInnhold(String tittel, Sprak sprak, String avsender, List<PdfBlokk> blokker) {

    public PdfInnhold {
        blokker = List.copyOf(blokker);
        if (tittel.isBlank()) {
            throw new IllegalArgumentException("A PDF without a title is not accessible");
        }
    }
}
