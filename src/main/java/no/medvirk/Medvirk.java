package no.medvirk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal: one process that serves citizens and staff. */
@SpringBootApplication
@Modulithic(systemName = "Medvirk", sharedModules = "platform")
public class Medvirk {

    public static void main(String[] args) {
        SpringApplication.run(Medvirk.class, args);
    }
}
