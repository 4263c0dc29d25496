package no.medvirk.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the people of the demonstration, after the migrations of every module. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medvirk.demo.enabled")
class Demodata {

    @Bean
    FlywayConfigurationCustomizer demoPeople() {
        return flyway -> flyway.locations("classpath:db/migration", "classpath:db/demo");
    }
}
