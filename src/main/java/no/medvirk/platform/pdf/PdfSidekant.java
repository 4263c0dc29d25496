package no.medvirk.platform.pdf;

import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import no.medvirk.platform.texts.Sprak;

/**
 * The running header and the page number: artifacts, which a screen reader passes by. Whoever listens hears sender and
 * title once, as the document's first lines.
 */
final class PdfSidekant {

    private static final float SIZE = 9;
    private static final float EDGE = 36;
    private static final DeviceRgb GREY = new DeviceRgb(0x4a, 0x4a, 0x4a);

    private PdfSidekant() {}

    static void draw(PdfDocument pdf, PdfInnhold innhold, Skrift skrift, PdfFont font, float side) {
        int pages = pdf.getNumberOfPages();
        var header =
                skrift.drawable(innhold.avsender() + " – " + innhold.tittel()).replace('\n', ' ');
        for (int number = 1; number <= pages; number++) {
            var page = pdf.getPage(number);
            var width = page.getPageSize().getWidth() - 2 * side;
            if (number > 1) {
                write(
                        page,
                        font,
                        "Header",
                        fit(header, font, width),
                        side,
                        page.getPageSize().getTop() - EDGE - SIZE);
            }
            var footer = pageNumber(innhold.sprak(), number, pages);
            write(page, font, "Footer", footer, side + width - font.getWidth(footer, SIZE), EDGE);
        }
    }

    private static String pageNumber(Sprak sprak, int number, int pages) {
        return sprak == Sprak.EN ? "Page " + number + " of " + pages : "Side " + number + " av " + pages;
    }

    private static String fit(String text, PdfFont font, float width) {
        var fitted = text;
        while (font.getWidth(fitted, SIZE) > width) {
            fitted = fitted.substring(0, fitted.offsetByCodePoints(fitted.length(), fitted.endsWith("…") ? -2 : -1))
                    + "…";
        }
        return fitted;
    }

    private static void write(PdfPage page, PdfFont font, String subtype, String text, float x, float y) {
        var artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, new PdfName("Pagination"));
        artifact.addProperty(PdfName.Subtype, new PdfName(subtype));
        new PdfCanvas(page.newContentStreamAfter(), page.getResources(), page.getDocument())
                .openTag(artifact)
                .beginText()
                .setFontAndSize(font, SIZE)
                .setFillColor(GREY)
                .moveText(x, y)
                .showText(text)
                .endText()
                .closeTag()
                .release();
    }
}
