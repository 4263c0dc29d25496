package no.medvirk.tilgang.ansatt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RapportfilTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Kari Lund | Kari Lund",
                "Lund, Kari | \"Lund, Kari\"",
                "Kari \"K\" Lund | \"Kari \"\"K\"\" Lund\"",
                "=1+1 | '=1+1",
                "@SUM(A1) | '@SUM(A1)",
                "O. N., 1943 | \"O. N., 1943\""
            })
    void writesACellThatNoSpreadsheetTakesForAFormula(String value, String cell) {
        assertThat(Rapportfil.cell(value)).isEqualTo(cell);
    }
}
