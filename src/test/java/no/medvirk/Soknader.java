package no.medvirk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.soknad.SoknadSendt;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Borger;

/** Applications that are sent, and units that nobody else's test counts in. */
public final class Soknader {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Instant START =
            Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    private Soknader() {}

    /** The applicant's own application to a unit, a second later than the one before. */
    public static SoknadSendt sent(Borger innbygger, UUID enhetId) {
        return sent(innbygger, innbygger, enhetId, "hjemmesykepleie");
    }

    public static SoknadSendt sent(Aktor sender, Borger innbygger, UUID enhetId, String tjeneste) {
        int number = NUMBER.incrementAndGet();
        return new SoknadSendt(
                Uuid7.next(),
                innbygger.id(),
                innbygger.kommune(),
                enhetId,
                tjeneste,
                "T-" + number,
                sender.id(),
                sender.navn(),
                innbygger.navn(),
                sender.id().equals(innbygger.id()) ? "SELV" : "FULLMAKT",
                START.plus(Duration.ofSeconds(number)));
    }
}
