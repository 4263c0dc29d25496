package no.medvirk.demo.testidporten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FodselsnummerTest {

    @Test
    void acceptsEveryoneInTheDemoData() {
        assertThat(Stream.concat(Testpersoner.INNBYGGERE.stream(), Testpersoner.ANSATTE.stream())
                        .map(Testperson::fnr))
                .hasSize(28)
                .allMatch(Fodselsnummer::isSynthetic);
    }

    @Test
    void acceptsTheSyntheticNumberOfSkatteetatensExamples() {
        assertThat(Fodselsnummer.isSynthetic("10915596784")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12834349859", // second control digit
                "12834349958", // first control digit
                "02013299997", // valid, but of a form that a real person may have
                "32834349858",
                "1283434985",
                "1283434985a",
                ""
            })
    void refusesWhatIsNotASyntheticNumber(String number) {
        assertThat(Fodselsnummer.isSynthetic(number)).isFalse();
    }
}
