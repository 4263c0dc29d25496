package no.medvirk.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.medvirk.Krav;
import no.medvirk.platform.pdf.PdfBlokk.Avsnitt;
import no.medvirk.platform.pdf.PdfBlokk.Fakta;
import no.medvirk.platform.pdf.PdfBlokk.Overskrift;
import no.medvirk.platform.pdf.PdfBlokk.Punkter;
import no.medvirk.platform.pdf.PdfBlokk.Rad;
import no.medvirk.platform.texts.Sprak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTest {

    private static final Pdf PDF = new Pdf();

    @ParameterizedTest
    @EnumSource(Sprak.class)
    @Krav("K73")
    void isBothPdfUaAndPdfAInEachLanguage(Sprak sprak) throws IOException {
        var file = PDF.write(new PdfInnhold("Kvittering for søknad", sprak, "Bømlo kommune", blocks()));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            assertThat(pdf.getCatalog().getLang().toUnicodeString()).isEqualTo(sprak.code());
            assertThat(pdf.getDocumentInfo().getTitle()).isEqualTo("Kvittering for søknad");
            assertThat(text(pdf)).contains("Bømlo kommune", sprak == Sprak.EN ? "Page 1 of 1" : "Side 1 av 1");
        }
    }

    @Test
    void isBothPdfUaAndPdfAWhenItSaysNothingButItsTitle() {
        assertThat(Verapdf.faults(PDF.write(new PdfInnhold(
                        "Tom", Sprak.NB, "", List.of(new Fakta(List.of()), new Punkter(List.of()), new Avsnitt(""))))))
                .isEmpty();
    }

    @Test
    void keepsBothStandardsOverManyPages() throws IOException {
        var blocks =
                IntStream.range(0, 20).boxed().flatMap(i -> blocks().stream()).toList();
        var file = PDF.write(
                new PdfInnhold("En søknad med " + "mange ord i tittelen ".repeat(10), Sprak.NN, "Kvam herad", blocks));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            assertThat(PdfTextExtractor.getTextFromPage(pdf.getPage(pages)))
                    .contains("Side " + pages + " av " + pages, "Kvam herad – En søknad med");
        }
    }

    @Test
    void breaksAnAnswerThatIsLongerThanAPage() throws IOException {
        var answer = "Eg treng hjelp om morgonen og om kvelden.\n".repeat(150) + "Slutt.";
        var file = PDF.write(new PdfInnhold(
                "Svar", Sprak.NN, "Fitjar kommune", List.of(new Fakta(List.of(new Rad("Beskriv", answer))))));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(pdf)).contains("Slutt.");
        }
    }

    @Test
    void writesNorwegianAndSamiLettersAndKeepsEachLetterOfALongWord() throws IOException {
        var word = "Menneskerettighetsorganisasjonsmedlemskapskontingentinnkrevingsavdeling".repeat(3);
        var file = PDF.write(new PdfInnhold(
                "Ærlig østlig åpning",
                Sprak.NB,
                "Bjørnafjorden kommune",
                List.of(
                        new Fakta(List.of(new Rad(word, word))),
                        new Avsnitt("Čáhci, Áŋŋel, Đorđe, Šuoŋŋá, Ŧ, Žarko. A\u030a og a\u030a. – “Sitat” … € ½"))));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            assertThat(text(pdf)).contains("Ærlig østlig åpning", "Čáhci, Áŋŋel, Đorđe, Šuoŋŋá, Ŧ, Žarko. Å og å.");
            assertThat(count(text(pdf).replaceAll("\\s", ""), "avdeling")).isEqualTo(6);
        }
    }

    @Test
    void staysInOrderWhateverSomeoneTypes() throws IOException {
        var file = PDF.write(new PdfInnhold(
                "Hei 👋",
                Sprak.NB,
                "Askøy\nkommune",
                List.of(
                        new Overskrift(2, "漢字 \uE000"),
                        new Avsnitt(
                                "Smil 😀👩‍👩‍👧 \u0000\u0007\uFEFF\uFFFE\u200B\u00ADmyk \uD800 halv \tTab\r\nNy linje لغة ไทย"),
                        new Punkter(List.of("", " ", "\u0301")),
                        new Fakta(List.of(new Rad("", ""), new Rad("😀", "😀"))))));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            assertThat(text(pdf)).contains("Smil", "myk", "halv", "Ny linje");
        }
    }

    @Test
    void hasRealHeadingsListsAndRowHeaders() throws IOException {
        try (var pdf = open(PDF.write(new PdfInnhold("Tittel", Sprak.NB, "Stord kommune", blocks())))) {
            assertThat(roles(pdf.getStructTreeRoot()).filter(r -> !r.equals("Span")))
                    .startsWith("Document", "P", "H1", "H2", "Table", "TR", "TH", "P", "TD", "P", "TR")
                    .endsWith("H3", "P", "L", "LI", "Lbl", "LBody", "P", "LI", "Lbl", "LBody", "P");
            assertThat(elements(pdf.getStructTreeRoot(), "TH")).isNotEmpty().allSatisfy(th -> assertThat(
                            th.getAttributes(false).toString())
                    .contains("/Row"));
        }
    }

    @Test
    void neverSkipsAHeadingLevel() throws IOException {
        var blocks = Stream.of(4, 6, 2, 9, 1)
                .<PdfBlokk>map(niva -> new Overskrift(niva, "Nivå"))
                .toList();
        var file = PDF.write(new PdfInnhold("Tittel", Sprak.NB, "Stord kommune", blocks));

        assertThat(Verapdf.faults(file)).isEmpty();
        try (var pdf = open(file)) {
            assertThat(roles(pdf.getStructTreeRoot()).filter(r -> r.startsWith("H")))
                    .containsExactly("H1", "H2", "H3", "H2", "H3", "H2");
        }
    }

    @Test
    void isCheckedByAToolThatSeesFaults() {
        var plain = new ByteArrayOutputStream();
        try (var pdf = new PdfDocument(new PdfWriter(plain))) {
            pdf.addNewPage();
        }
        assertThat(Verapdf.faults(plain.toByteArray()))
                .anyMatch(f -> f.startsWith("2a"))
                .anyMatch(f -> f.startsWith("ua1"));
    }

    @Test
    void demandsATitle() {
        assertThatThrownBy(() -> new PdfInnhold(" ", Sprak.NB, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PdfBlokk> blocks() {
        return List.of(
                new Overskrift(2, "Om søknaden"),
                new Fakta(List.of(
                        new Rad("Søknaden gjelder", "Olga Nilsen"), new Rad("Sendt av", "Per Nilsen\n(med fullmakt)"))),
                new Overskrift(3, "Dette skjer nå"),
                new Avsnitt("Vi leser søknaden og ringer deg for å avtale et besøk."),
                new Punkter(List.of("Du får svar innen fire uker.", "Du kan trekke søknaden når du vil. ".repeat(6))));
    }

    private static PdfDocument open(byte[] file) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(file)));
    }

    private static String text(PdfDocument pdf) {
        return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                .mapToObj(i -> PdfTextExtractor.getTextFromPage(pdf.getPage(i)))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static List<PdfStructElem> elements(IStructureNode node, String role) {
        var found = new ArrayList<PdfStructElem>();
        if (node instanceof PdfStructElem element && new PdfName(role).equals(element.getRole())) {
            found.add(element);
        }
        if (node.getKids() != null) {
            node.getKids().stream().filter(k -> k != null).forEach(kid -> found.addAll(elements(kid, role)));
        }
        return found;
    }

    private static Stream<String> roles(IStructureNode node) {
        var own = node instanceof PdfStructElem element
                ? Stream.of(element.getRole().getValue())
                : Stream.<String>empty();
        var kids = node.getKids() == null
                ? Stream.<String>empty()
                : node.getKids().stream().filter(k -> k != null).flatMap(PdfTest::roles);
        return Stream.concat(own, kids);
    }
}
