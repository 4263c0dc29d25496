package no.medvirk.tilgang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.medvirk.platform.errors.UgyldigInndata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatosokTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource({
        "2026, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z",
        "2026-11, 2026-10-31T23:00:00Z, 2026-11-30T23:00:00Z",
        "2026-11-24, 2026-11-23T23:00:00Z, 2026-11-24T23:00:00Z",
        "ge2026-11-24, 2026-11-23T23:00:00Z, 9999-01-01T00:00:00Z",
        "gt2026-11-24, 2026-11-24T23:00:00Z, 9999-01-01T00:00:00Z",
        "lt2026-11-24, 1970-01-01T00:00:00Z, 2026-11-23T23:00:00Z",
        "le2026-11-24, 1970-01-01T00:00:00Z, 2026-11-24T23:00:00Z",
        "ge2026-11-24T10:00:00+01:00, 2026-11-24T09:00:00Z, 9999-01-01T00:00:00Z"
    })
    void readsADateAsAPeriod(String text, Instant fra, Instant til) {
        assertThat(Datosok.of(List.of(text), OSLO)).isEqualTo(new Datosok(fra, til));
    }

    @Test
    void holdsSeveralTogether() {
        assertThat(Datosok.of(List.of("ge2026-11-01", "lt2026-12-01"), OSLO))
                .isEqualTo(Datosok.of(List.of("2026-11"), OSLO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i går", "ne2026-11-24", "2026-13", "2026-02-30", "ge"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> Datosok.of(List.of(text), OSLO)).isInstanceOf(UgyldigInndata.class);
    }
}
