package no.medvirk.demo;

import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggerregister;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.soknad.InnsendingService;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Palogget;
import no.medvirk.tilgang.Tilgang;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Sends Laura's application, as she would, so that there is a receipt and a case to look at. A second start changes nothing. */
@Component
@ConditionalOnProperty("medvirk.demo.enabled")
class Demosoknad implements ApplicationRunner {

    private static final String LAURA = "28874646638";
    private static final UUID SOKNAD = UUID.fromString("019a0000-0000-7000-8000-0000000000b2");

    private final Innbyggerregister register;
    private final Tilgang tilgang;
    private final InnsendingService innsending;

    Demosoknad(Innbyggerregister register, Tilgang tilgang, InnsendingService innsending) {
        this.register = register;
        this.tilgang = tilgang;
        this.innsending = innsending;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var laura = register.findByFnr(LAURA).orElseThrow();
        Palogget palogget = () -> new Borger(laura.id(), laura.navn(), laura.kommune());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(palogget, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            innsending.submit(tilgang.require(laura.id(), Handling.SEND_SOKNAD), SOKNAD, Sprak.NN);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
