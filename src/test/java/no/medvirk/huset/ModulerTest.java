package no.medvirk.huset;

import no.medvirk.Medvirk;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulerTest {

    @Test
    void modulesHaveNoCircleAndKeepToEachOthersDoors() {
        ApplicationModules.of(Medvirk.class).verify();
    }
}
