package no.medvirk.innbygger;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.innbygger.Registerlager.Oppforing;
import no.medvirk.innbygger.Registerlager.Relasjon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/**
 * Keeps the portal's register as {@link Folkeregister} tells it: name, address, birth, protection, death and relations.
 * Rights are read from the tables at each call, so that a changed relation counts from the next one. Where the register
 * cannot be asked, what is known stays.
 */
@Service
public class Registeroppdatering {

    private static final Logger LOG = LoggerFactory.getLogger(Registeroppdatering.class);
    private static final Duration FRESH_AT_LOGIN = Duration.ofHours(6);
    private static final int OF_AGE = 18;

    /** Whether children whom we do not have are made persons of ours: only for a parent who logs in. */
    private enum Barn {
        OPPRETT,
        BARE_KJENTE
    }

    private final ObjectProvider<Folkeregister> register;
    private final Innbyggerregister innbyggere;
    private final Registerlager lager;
    private final Clock clock;

    Registeroppdatering(
            ObjectProvider<Folkeregister> register, Innbyggerregister innbyggere, Registerlager lager, Clock clock) {
        this.register = register;
        this.innbyggere = innbyggere;
        this.lager = lager;
        this.clock = clock;
    }

    /** Renews one who has just logged in and those whom they represent, where that is some hours ago. Never fails. */
    @Async
    public void atLogin(UUID innbyggerId) {
        if (register.getIfAvailable() == null) {
            return;
        }
        try {
            refreshWithRepresented(innbyggerId);
        } catch (FolkeregisterUtilgjengelig unreachable) {
            LOG.warn(
                    "The person register could not be asked at a login, what is known is used: {}",
                    unreachable.getMessage());
        } catch (RuntimeException fault) {
            LOG.error(
                    "What the person register told at a login could not be kept: {}",
                    fault.getClass().getName());
        }
    }

    private void refreshWithRepresented(UUID id) throws FolkeregisterUtilgjengelig {
        var limit = clock.instant().minus(FRESH_AT_LOGIN);
        // A parent's rights stand on the child, and a guardian's on the one who has the guardian.
        var others = new LinkedHashSet<>(lager.findRepresented(id));
        refresh(lager.find(id).filter(person -> person.isOlderThan(limit)), Barn.OPPRETT).stream()
                .filter(relasjon -> relasjon.type() == Relasjonstype.BARN)
                .map(Relasjon::motpart)
                .forEach(others::add);
        for (var represented : others) {
            refresh(lager.find(represented).filter(person -> person.isOlderThan(limit)), Barn.BARE_KJENTE);
        }
    }

    /** Renews one person now. Nothing happens to one whom we do not have, or whom the register does not know. */
    public void refresh(UUID innbyggerId) throws FolkeregisterUtilgjengelig {
        refresh(lager.find(innbyggerId), Barn.BARE_KJENTE);
    }

    /** @return the relations that the person has now; none where nothing was asked */
    private List<Relasjon> refresh(Optional<Oppforing> person, Barn barn) throws FolkeregisterUtilgjengelig {
        var folkeregister = register.getIfAvailable();
        if (folkeregister == null || person.isEmpty()) {
            return List.of();
        }
        var asked = clock.instant();
        var told = folkeregister.find(person.get().fnr());
        if (told.isEmpty()) {
            return List.of();
        }
        var relasjoner = relations(told.get(), barn, folkeregister);
        lager.save(told.get(), relasjoner, asked);
        return relasjoner;
    }

    private List<Relasjon> relations(Registerperson person, Barn barn, Folkeregister folkeregister)
            throws FolkeregisterUtilgjengelig {
        var relations = new ArrayList<Relasjon>();
        for (var told : person.relasjoner()) {
            other(person, told, barn, folkeregister)
                    .map(motpart -> new Relasjon(
                            motpart,
                            told.type(),
                            told.foreldreansvar(),
                            told.omrader().stream().sorted().toList(),
                            told.gyldigFra(),
                            told.gyldigTil()))
                    .ifPresent(relations::add);
        }
        return relations;
    }

    /** The other person, who is created where the relation can give a right to act; others the portal has no need of. */
    private Optional<UUID> other(Registerperson person, Registerrelasjon told, Barn barn, Folkeregister folkeregister)
            throws FolkeregisterUtilgjengelig {
        var known = innbyggere.findByFnr(told.motpart()).map(Innbyggerref::id);
        if (known.isPresent()) {
            return known;
        }
        var wanted =
                switch (told.type()) {
                    case VERGE, FREMTIDSFULLMAKT -> true;
                    case FORELDER -> told.foreldreansvar() || isMinor(person);
                    case BARN -> barn == Barn.OPPRETT;
                };
        if (!wanted) {
            return Optional.empty();
        }
        return folkeregister
                .find(told.motpart())
                .filter(other -> told.type() != Relasjonstype.BARN || isMinor(other))
                .flatMap(lager::save);
    }

    private boolean isMinor(Registerperson person) {
        return person.fodselsdato().plusYears(OF_AGE).isAfter(LocalDate.now(clock));
    }
}
