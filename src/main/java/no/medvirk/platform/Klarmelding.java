package no.medvirk.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on standard output that the portal takes requests: whoever started it waits for this line. */
@Component
class Klarmelding {

    @EventListener
    void announce(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        System.out.println("Medvirk er klar: http://localhost:" + port);
    }
}
