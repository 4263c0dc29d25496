package no.medvirk.platform.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong with a file, by both profiles that our documents claim. Empty when it is in order. */
public final class Verapdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour))
                .toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                return Stream.of(flavour + ": nothing was checked");
            }
            return result.isCompliant()
                    ? Stream.empty()
                    : result.getTestAssertions().stream().map(a -> text(flavour, a));
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static String text(PDFAFlavour flavour, TestAssertion a) {
        return "%s %s: %s (%s)"
                .formatted(
                        flavour, a.getRuleId(), a.getMessage(), a.getLocation().getContext());
    }
}
