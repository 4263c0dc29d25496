package no.medvirk.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilnavnTest {

    @ParameterizedTest
    @CsvSource({
        "Legeerklæring.pdf, PDF, Legeerklæring.pdf",
        "../../etc/passwd, PDF, passwd.pdf",
        "C:\\Users\\Per\\Resept.PDF, PDF, Resept.PDF",
        "bilde.jpg, HEIC, bilde.heic",
        "bilde.jpeg, JPEG, bilde.jpeg",
        "bilde.HEIF, HEIC, bilde.HEIF",
        "faktura.exe, PDF, faktura.exe.pdf",
        "Vedtak 12.03.2026, PDF, Vedtak 12.03.2026.pdf",
        "a<b>:c|d?e*f.png, PNG, abcdef.png",
        "...skjult.pdf, PDF, skjult.pdf",
        "'  to   blanke .pdf', PDF, to blanke .pdf",
    })
    void keepsWhatIsSafeAndEndsAsTheContentSays(String name, Filtype type, String clean) {
        assertThat(Filnavn.clean(name, type)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "/", "pdf", ".pdf", "png", "a/", "\u0000", "  ", "\u202E"})
    void namesWhatHasNoName(String name) {
        assertThat(Filnavn.clean(name, Filtype.PDF)).isEqualTo("vedlegg.pdf");
    }

    @Test
    void leavesOutCharactersThatControlOrMislead() {
        assertThat(Filnavn.clean("a\r\nSet-Cookie: x\u0000\u0007.pdf", Filtype.PDF))
                .isEqualTo("a Set-Cookie x.pdf");
        assertThat(Filnavn.clean("faktura\u202Efdp.exe.pdf", Filtype.PDF)).isEqualTo("fakturafdp.exe.pdf");
        assertThat(Filnavn.clean("A\u030Apent.pdf", Filtype.PDF)).isEqualTo("Åpent.pdf");
    }

    @Test
    void isAtMost120CharactersLongWithTheEndingKept() {
        assertThat(Filnavn.clean("å".repeat(300) + ".pdf", Filtype.PDF))
                .hasSize(120)
                .endsWith("å.pdf");
        assertThat(Filnavn.clean("a" + "😀".repeat(100) + ".pdf", Filtype.PDF))
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("😀.pdf");
    }
}
