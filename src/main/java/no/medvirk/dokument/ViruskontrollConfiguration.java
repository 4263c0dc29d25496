package no.medvirk.dokument;

import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** ClamAV where {@code medvirk.clamd.host} is set, else no check, which the log says at start. */
@Configuration(proxyBeanMethods = false)
class ViruskontrollConfiguration {

    @Bean
    @ConditionalOnProperty("medvirk.clamd.host")
    Viruskontroll clamd(
            @Value("${medvirk.clamd.host}") String host,
            @Value("${medvirk.clamd.port:3310}") int port,
            @Value("${medvirk.clamd.timeout:30s}") Duration patience) {
        return new Clamd(host, port, patience);
    }

    @Bean
    @ConditionalOnProperty(name = "medvirk.clamd.host", matchIfMissing = true, havingValue = "false")
    Viruskontroll noViruskontroll() {
        LoggerFactory.getLogger(Viruskontroll.class)
                .warn("Uploaded files are not checked for viruses: medvirk.clamd.host is not set");
        return content -> true;
    }
}
