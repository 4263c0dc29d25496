package no.medvirk.platform.pdf;

import java.util.List;

/** A part of a document, in reading order. Line breaks in texts are kept. */
public sealed interface PdfBlokk {

    /**
     * A heading. The document's title is level 1, so the first level below it is 2. A level that would skip one is
     * raised to the next allowed: a skipped level is an error in PDF/UA.
     */
    record Overskrift(int niva, String tekst) implements PdfBlokk {}

    record Avsnitt(String tekst) implements PdfBlokk {}

    /** Names and values, written as a table whose first column is row headers. */
    record Fakta(List<Rad> rader) implements PdfBlokk {
        public Fakta {
            rader = List.copyOf(rader);
        }
    }

    record Rad(String navn, String verdi) {}

    /** A list with bullets. */
    record Punkter(List<String> punkter) implements PdfBlokk {
        public Punkter {
            punkter = List.copyOf(punkter);
        }
    }
}
