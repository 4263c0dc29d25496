package no.medvirk.arbeidsflate.ansatt;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.arbeidsflate.ansatt.SkjemaforslagAnsatt.Begrunnelse;
import no.medvirk.sak.ansatt.SakAnsatt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Integrasjonstest
@Krav({"K102", "K135"})
class SkjemaforslagAnsattTest {

    @Autowired
    SkjemaforslagAnsatt forslag;

    @Autowired
    SakAnsatt saker;

    @Test
    void proposesFormsForTheCaseWithTheReason() {
        var kort = forslag.list(LAURA.id(), laurasCase(), "nn");

        assertThat(kort).isNotEmpty().allSatisfy(each -> {
            assertThat(each.grunner()).isNotEmpty();
            assertThat(each.tittel()).isNotBlank();
            assertThat(each.fyllesUtAv()).isNotEmpty();
        });
        assertThat(kort)
                .filteredOn(each -> each.skjema().equals("kartlegging-funksjon"))
                .singleElement();
        assertThat(kort.stream().flatMap(each -> each.grunner().stream()).map(Begrunnelse::tekst))
                .noneMatch(String::isBlank);
    }

    /** The demonstration's application becomes a case a moment after the start. */
    private UUID laurasCase() {
        var id = await().ignoreExceptions().until(this::firstCase, Objects::nonNull);
        loginAs(KARI);
        return id;
    }

    private UUID firstCase() {
        loginAs(KARI);
        return saker.listFor(LAURA.id()).getFirst().id();
    }
}
