package no.medvirk.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.medvirk.tilgang.Foresporsel.Ansattfakta;
import no.medvirk.tilgang.Foresporsel.Borgerfakta;
import no.medvirk.tilgang.Tilgangsregel.Utfall;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Ja;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Nei;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The one way to a person's data: ask for a proof and get it, or an exception. Every decision is logged before anything
 * that it opens is given out (pasientjournalforskriften § 14): a refusal and a proof of a unit wait for the log, a proof of a
 * person carries the waiting on to {@link Tilgangsbevis#settle}.
 */
@Service
public class Tilgang {

    private final Faktahenter fakta;
    private final Ansattregister ansatte;
    private final Tilgangslogg logg;
    private final Clock clock;

    Tilgang(Faktahenter fakta, Ansattregister ansatte, Tilgangslogg logg, Clock clock) {
        this.fakta = fakta;
        this.ansatte = ansatte;
        this.logg = logg;
        this.clock = clock;
    }

    /** @throws IngenTilgang where no rule gives the actor a ground, or there is no such person */
    public Tilgangsbevis require(UUID innbyggerId, Handling handling) {
        return require(innbyggerId, handling, null);
    }

    /**
     * The same, and the log tells which case or document it was about.
     *
     * @param gjelder id of the case, application or document that is opened
     */
    public Tilgangsbevis require(UUID innbyggerId, Handling handling, @Nullable UUID gjelder) {
        var aktor = aktor();
        var now = clock.instant();
        var asked = fakta.find(aktor, innbyggerId, handling, now, LocalDate.now(clock));
        var utfall = asked.map(Tilgangsregler::decide).orElse(new Nei(Avslag.INGEN_TILKNYTNING));
        var place = asked.map(each -> each.innbygger().kommune()).orElse(aktor.kommune());
        var logged = logg.write(Loggrad.ofPerson(aktor, place, innbyggerId, handling, utfall, gjelder, now)
                .from(asked.map(Foresporsel::fakta).orElse(null)));
        return switch (utfall) {
            case Ja ja ->
                new Tilgangsbevis(
                        aktor,
                        innbyggerId,
                        place,
                        handling,
                        ja.grunnlag(),
                        openUnits(asked.orElseThrow()),
                        now,
                        asked.orElseThrow(),
                        logged);
            case Nei nei -> {
                logged.join();
                throw new IngenTilgang(nei.avslag());
            }
        };
    }

    /**
     * For what the portal does of itself, because a rule says so. It is logged as all else.
     *
     * @param handling one that is the portal's own
     * @param gjelder id of what is changed
     */
    public Tilgangsbevis asSystem(String kommune, UUID innbyggerId, Handling handling, UUID gjelder) {
        if (handling.hvem() != Handling.For.PORTALEN) {
            throw new IllegalArgumentException(handling.name());
        }
        var portal = new Systemet(kommune);
        var now = clock.instant();
        var logged = logg.write(
                Loggrad.ofPerson(portal, kommune, innbyggerId, handling, new Ja(Grunnlag.LAGRINGSTID), gjelder, now));
        return new Tilgangsbevis(
                portal, innbyggerId, kommune, handling, Grunnlag.LAGRINGSTID, Set.of(), now, null, logged);
    }

    private static Set<UUID> openUnits(Foresporsel asked) {
        return asked.fakta() instanceof Ansattfakta f ? f.enheterMedRett() : Set.of();
    }

    /** @throws IngenTilgang where the actor is no employee who may do this in the unit */
    public Enhetsbevis requireEnhet(UUID enhetId, Handling handling) {
        return decideEnhet(enhetId, handling, null);
    }

    /** The same where it opens something of one person's: it stands in that person's own log. */
    public Enhetsbevis requireEnhet(UUID enhetId, Handling handling, UUID innbyggerId) {
        return decideEnhet(enhetId, handling, innbyggerId);
    }

    private Enhetsbevis decideEnhet(UUID enhetId, Handling handling, @Nullable UUID innbyggerId) {
        var aktor = aktor();
        var now = clock.instant();
        var allowed =
                aktor instanceof Ansatt ansatt && ansatt.enheterMed(handling).contains(enhetId);
        Utfall utfall = allowed ? new Ja(Grunnlag.TJENSTLIG_BEHOV) : new Nei(Avslag.MANGLER_RETTIGHET);
        logg.write(Loggrad.ofEnhet(aktor, enhetId, handling, utfall, now).about(innbyggerId))
                .join();
        if (!allowed) {
            throw new IngenTilgang(Avslag.MANGLER_RETTIGHET);
        }
        return new Enhetsbevis((Ansatt) aktor, enhetId, handling, now);
    }

    /** All that the actor may do for the person where no proof is at hand; not logged, and it proves nothing. */
    public Set<Handling> whatIsOpen(UUID innbyggerId) {
        return fakta.find(aktor(), innbyggerId, Handling.SE_MINSIDE, clock.instant(), LocalDate.now(clock))
                .map(Tilgang::open)
                .orElseGet(() -> EnumSet.noneOf(Handling.class));
    }

    /** By the facts of another question about the same person. What an employee may is not among them: it hangs on the action. */
    static Set<Handling> open(Foresporsel asked) {
        var open = EnumSet.noneOf(Handling.class);
        for (var each : Handling.values()) {
            if (asked.fakta() instanceof Borgerfakta
                    && each.isCitizens()
                    && Tilgangsregler.decide(asked.about(each)) instanceof Ja) {
                open.add(each);
            }
        }
        return open;
    }

    /**
     * Who is logged in; an employee with the roles and rights of this moment.
     *
     * @throws IngenTilgang where nobody is logged in, or the employee is no longer active
     */
    public Aktor aktor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Palogget palogget)) {
            throw new IngenTilgang(Avslag.INGEN_TILKNYTNING);
        }
        return switch (palogget.aktor()) {
            case Borger borger -> borger;
            case Systemet portal -> throw new IngenTilgang(Avslag.INGEN_TILKNYTNING);
            case Ansatt ansatt -> ansatte.find(ansatt.id()).orElseThrow(() -> new IngenTilgang(Avslag.IKKE_AKTIV));
        };
    }
}
