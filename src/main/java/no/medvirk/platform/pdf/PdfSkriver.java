package no.medvirk.platform.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.UnitValue;

/** Writes the blocks of one document as tagged content. */
final class PdfSkriver {

    private static final float TEXT = 11;
    private static final float LEADING = 1.4f;
    private static final float[] HEADING = {20, 15, 12.5f, 11, 11, 11};
    private static final Color LINE = new DeviceRgb(0x8a, 0x8a, 0x8a);
    private static final float NAME_SHARE = 36;

    private final Document document;
    private final Skrift regular;
    private final Skrift bold;
    private final PdfFont font;
    private final PdfFont boldFont;
    private int level = 1;

    PdfSkriver(Document document, Skrift regular, Skrift bold) {
        this.document = document;
        this.regular = regular;
        this.bold = bold;
        this.font = regular.open();
        this.boldFont = bold.open();
        document.setFont(font).setFontSize(TEXT);
    }

    PdfFont font() {
        return font;
    }

    void write(PdfInnhold innhold) {
        if (!innhold.avsender().isBlank()) {
            document.add(paragraph(innhold.avsender()).setMarginBottom(18));
        }
        heading(1, innhold.tittel());
        innhold.blokker().forEach(this::write);
    }

    private void write(PdfBlokk blokk) {
        switch (blokk) {
            case PdfBlokk.Overskrift(int niva, String tekst) -> {
                level = Math.clamp(niva, 2, Math.min(level + 1, HEADING.length));
                heading(level, tekst);
            }
            case PdfBlokk.Avsnitt(String tekst) -> document.add(paragraph(tekst).setMarginBottom(8));
            case PdfBlokk.Fakta fakta -> {
                if (!fakta.rader().isEmpty()) {
                    document.add(table(fakta));
                }
            }
            case PdfBlokk.Punkter punkter -> {
                if (!punkter.punkter().isEmpty()) {
                    document.add(list(punkter));
                }
            }
        }
    }

    private void heading(int niva, String tekst) {
        var heading = new Paragraph(new Text(bold.drawable(tekst)).setFont(boldFont))
                .setFontSize(HEADING[niva - 1])
                .setMultipliedLeading(1.2f)
                .setMarginTop(niva == 1 ? 0 : 16)
                .setMarginBottom(niva == 1 ? 12 : 6)
                .setKeepWithNext(true);
        heading.getAccessibilityProperties().setRole("H" + niva);
        document.add(heading);
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(regular.drawable(text)).setMargin(0).setMultipliedLeading(LEADING);
    }

    private Table table(PdfBlokk.Fakta fakta) {
        var table = new Table(UnitValue.createPercentArray(new float[] {NAME_SHARE, 100 - NAME_SHARE}))
                .useAllAvailableWidth()
                .setFixedLayout()
                .setMarginBottom(10);
        for (var rad : fakta.rader()) {
            var name = new Paragraph(new Text(bold.drawable(rad.navn())).setFont(boldFont))
                    .setMargin(0)
                    .setMultipliedLeading(LEADING);
            var header = cell(name);
            header.getAccessibilityProperties()
                    .setRole(StandardRoles.TH)
                    .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Row"));
            table.addCell(header);
            table.addCell(cell(paragraph(rad.verdi())));
        }
        return table;
    }

    private static Cell cell(Paragraph content) {
        return new Cell()
                .add(content)
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(LINE, 0.5f))
                .setPadding(0)
                .setPaddingTop(4)
                .setPaddingBottom(4)
                .setPaddingRight(8);
    }

    private List list(PdfBlokk.Punkter punkter) {
        var list = new List()
                .setListSymbol("•")
                .setSymbolIndent(8)
                .setMarginBottom(8)
                .setMarginLeft(4);
        list.getAccessibilityProperties()
                .addAttributes(new PdfStructureAttributes("List").addEnumAttribute("ListNumbering", "Disc"));
        for (var punkt : punkter.punkter()) {
            var item = new ListItem();
            item.add(paragraph(punkt).setMarginBottom(3));
            list.add(item);
        }
        return list;
    }
}
