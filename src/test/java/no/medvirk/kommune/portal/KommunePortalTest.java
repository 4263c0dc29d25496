package no.medvirk.kommune.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.medvirk.Krav;
import no.medvirk.kommune.Kommuner;
import no.medvirk.platform.errors.IkkeFunnet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

@Krav("K143")
class KommunePortalTest {

    @ComponentScan(basePackageClasses = Kommuner.class)
    static class Module {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    private final KommunePortal portal =
            new AnnotationConfigApplicationContext(Module.class).getBean(KommunePortal.class);

    @Test
    void showsTheMunicipalityInTheLanguageAskedFor() {
        assertThat(portal.findKommune("4601", "en").tjenester())
                .extracting(TjenesteKort::navn)
                .contains("Home nursing", "Day centre");
    }

    @Test
    void showsTheMunicipalitysOwnLanguageWhenNoneIsAskedFor() {
        assertThat(portal.findKommune("4615", "").tjenester())
                .extracting(TjenesteKort::navn)
                .contains("Heimesjukepleie");
        assertThat(portal.findTjeneste("4627", "hjemmesykepleie", "").navn()).isEqualTo("Hjemmesykepleie");
    }

    @Test
    void showsAServiceWithPriceTimeAndWhomToCall() {
        var side = portal.findTjeneste("4601", "praktisk-bistand", "nn");

        assertThat(side.kanSokes()).isTrue();
        assertThat(side.pris()).contains("496 kroner per time", "241 kroner");
        assertThat(side.behandlingstid()).isEqualTo("Du får vanlegvis svar innan 4 veker.");
        assertThat(side.kontakt()).isEqualTo("Lurer du på noko? Ring Forvaltningsenheten på telefon 50 01 46 01.");
        assertThat(portal.findTjeneste("4627", "matombringing", "nb").kontakt()).contains("50 02 46 27");
    }

    @Test
    void doesNotFindWhatDoesNotExist() {
        assertThatThrownBy(() -> portal.findKommune("0301", "nb")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> portal.findTjeneste("0301", "bpa", "nb")).isInstanceOf(IkkeFunnet.class);
        assertThatThrownBy(() -> portal.findTjeneste("4615", "matombringing", "nb"))
                .isInstanceOf(IkkeFunnet.class);
    }
}
