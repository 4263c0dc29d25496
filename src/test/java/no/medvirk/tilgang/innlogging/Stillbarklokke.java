package no.medvirk.tilgang.innlogging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the portal and of Test-ID-porten, that a test can move on. */
@TestConfiguration(proxyBeanMethods = false)
class Stillbarklokke {

    private static volatile Duration later = Duration.ZERO;

    static void moveTo(Duration laterThanNow) {
        later = laterThanNow;
    }

    @Bean
    @Primary
    Clock stillbar() {
        InstantSource time = () -> Instant.now().plus(later);
        return time.withZone(ZoneId.of("Europe/Oslo"));
    }
}
