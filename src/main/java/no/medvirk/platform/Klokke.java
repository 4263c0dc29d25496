package no.medvirk.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Norwegian time: a deadline ends at midnight here. */
@Configuration(proxyBeanMethods = false)
class Klokke {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
