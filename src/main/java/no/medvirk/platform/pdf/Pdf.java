package no.medvirk.platform.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes a document that is both PDF/A-2a (ISO 19005-2, can be archived) and PDF/UA-1 (ISO 14289-1, can be read by
 * assistive technology). Each kind of letter runs through veraPDF with both profiles in the tests.
 */
@Component
public class Pdf {

    /** Millimetres of margin are 20-25; the top leaves room for the running header. */
    private static final float SIDE = 62;

    private static final float TOP = 78;
    private static final float BOTTOM = 68;

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    private final Skrift regular = Skrift.load("LiberationSans-Regular.ttf");
    private final Skrift bold = Skrift.load("LiberationSans-Bold.ttf");
    private final byte[] srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** The finished file. Characters that the typeface lacks are replaced, so no text can make it fail. */
    public byte[] write(PdfInnhold innhold) {
        var file = new ByteArrayOutputStream();
        var properties = new WriterProperties()
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_2A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        var pdf = new PdfADocument(new PdfWriter(file, properties), PdfAConformance.PDF_A_2A, outputIntent());
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(innhold.sprak().code()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getDocumentInfo()
                .setTitle(regular.drawable(innhold.tittel()))
                .setAuthor(regular.drawable(innhold.avsender()))
                .setCreator("Medvirk");

        // The pages stay open until the end, since each says how many there are.
        try (var document = new Document(pdf, PageSize.A4, false)) {
            document.setMargins(TOP, SIDE, BOTTOM, SIDE);
            var writer = new PdfSkriver(document, regular, bold);
            writer.write(innhold);
            PdfSidekant.draw(pdf, innhold, regular, writer.font(), SIDE);
        }
        return file.toByteArray();
    }

    private PdfOutputIntent outputIntent() {
        return new PdfOutputIntent(
                "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(srgb));
    }
}
