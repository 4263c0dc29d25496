package no.medvirk.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggerregister;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The one way to a person's data: ask for a proof and get it, or an exception. Every answer is logged before it is
 * given (pasientjournalforskriften § 14).
 */
@Service
public class Tilgang {

    private static final Set<Rolle> UNIT_WORK = Set.of(Rolle.SAKSBEHANDLER);

    private final Tilgangsregler regler;
    private final Tilgangslogg logg;
    private final Innbyggerregister register;
    private final Clock clock;

    Tilgang(Tilgangsregler regler, Tilgangslogg logg, Innbyggerregister register, Clock clock) {
        this.regler = regler;
        this.logg = logg;
        this.register = register;
        this.clock = clock;
    }

    /** @throws IngenTilgang where no rule gives the actor a ground, or there is no such person */
    public Tilgangsbevis require(UUID innbyggerId, Handling handling) {
        var aktor = aktor();
        var now = clock.instant();
        var kommune = register.findKommune(innbyggerId);
        var grunnlag = kommune.flatMap(
                each -> regler.decide(new Foresporsel(aktor, innbyggerId, each, handling, LocalDate.now(clock))));
        var place = kommune.orElse(aktor.kommune());
        logg.record(aktor, place, innbyggerId, null, handling, grunnlag.orElse(null), grunnlag.isPresent(), now);
        return grunnlag.map(each -> new Tilgangsbevis(aktor, innbyggerId, place, handling, each, now))
                .orElseThrow(IngenTilgang::new);
    }

    /** @throws IngenTilgang where the actor is no employee of the unit with a role that works across its persons */
    public Enhetsbevis requireEnhet(UUID enhetId, Handling handling) {
        var now = clock.instant();
        if (!(aktor() instanceof Ansatt ansatt)) {
            logg.record(aktor(), aktor().kommune(), null, enhetId, handling, null, false, now);
            throw new IngenTilgang();
        }
        var allowed =
                ansatt.enheter().contains(enhetId) && ansatt.roller().stream().anyMatch(UNIT_WORK::contains);
        var grunnlag = allowed ? Grunnlag.TJENSTLIG_BEHOV : null;
        logg.record(ansatt, ansatt.kommune(), null, enhetId, handling, grunnlag, allowed, now);
        if (!allowed) {
            throw new IngenTilgang();
        }
        return new Enhetsbevis(ansatt, enhetId, handling, now);
    }

    /** @throws IngenTilgang where nobody is logged in */
    public Aktor aktor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Palogget palogget) {
            return palogget.aktor();
        }
        throw new IngenTilgang();
    }
}
