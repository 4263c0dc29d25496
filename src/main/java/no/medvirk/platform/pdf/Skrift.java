package no.medvirk.platform.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.IntStream;

/** A typeface that ships with Medvirk: both standards demand that every glyph is embedded. */
final class Skrift {

    private final FontProgram program;

    private Skrift(FontProgram program) {
        this.program = program;
    }

    static Skrift load(String file) {
        try (InputStream in = Skrift.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + file);
            }
            return new Skrift(FontProgramFactory.createFont(in.readAllBytes(), false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font belongs to one document; the program behind it is shared by all. */
    PdfFont open() {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    /**
     * The text with only what this typeface can draw. A missing glyph breaks both standards, so a picture symbol or a
     * foreign script becomes one visible replacement character, and what has no form of its own (control characters,
     * joiners) goes away.
     */
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        composed.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL -> {
                    if (c == '\n') {
                        drawable.append('\n');
                    } else if (c == '\t') {
                        drawable.append(' ');
                    }
                }
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.SURROGATE -> {}
                case Character.PRIVATE_USE, Character.UNASSIGNED -> drawable.appendCodePoint(replacement());
                default -> drawable.appendCodePoint(hasGlyph(c) ? c : replacement());
            }
        });
        return drawable.toString();
    }

    private boolean hasGlyph(int c) {
        var glyph = program.getGlyph(c);
        return glyph != null && glyph.getCode() > 0;
    }

    /** Something that one sees is missing: the replacement character, an empty box, or a question mark. */
    private int replacement() {
        return IntStream.of(0xFFFD, '□').filter(this::hasGlyph).findFirst().orElse('?');
    }
}
