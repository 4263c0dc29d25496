package no.medvirk.tilgang.fullmakt;

import static no.medvirk.tilgang.fullmakt.Mottakersok.isLastNameOf;
import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.Krav;
import org.junit.jupiter.api.Test;

@Krav("K142")
class MottakersokTest {

    @Test
    void knowsALastNameHoweverItIsWritten() {
        assertThat(isLastNameOf("Nilsen", "Per Nilsen")).isTrue();
        assertThat(isLastNameOf(" nilsen ", "Per Nilsen")).isTrue();
        assertThat(isLastNameOf("MIDTBØ", "Laura Midtbø")).isTrue();
    }

    @Test
    void takesOneOrBothOfTwoLastNames() {
        assertThat(isLastNameOf("Berg", "Ida Lie Berg")).isTrue();
        assertThat(isLastNameOf("Lie  Berg", "Ida Lie Berg")).isTrue();
    }

    @Test
    void doesNotTakePartOfANameOrTheWholeOfIt() {
        assertThat(isLastNameOf("sen", "Per Nilsen")).isFalse();
        assertThat(isLastNameOf("Per", "Per Nilsen")).isFalse();
        assertThat(isLastNameOf("Lie", "Ida Lie Berg")).isFalse();
        assertThat(isLastNameOf("Per Nilsen", "Per Nilsen")).isFalse();
    }
}
