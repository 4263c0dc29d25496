package no.medvirk.soknad;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import no.medvirk.dokument.DokumentService;
import no.medvirk.kommune.Kommune;
import no.medvirk.kommune.Kommuner;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.soknad.GamleUtkast.Gammelt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night, warns of drafts that nobody has written in for long, and throws away those whose warning has stood long
 * enough. Nothing is thrown away without a warning, also where the job has not run for a while. Several instances may run it.
 */
@Component
class Utkastrydding {

    private static final Logger LOG = LoggerFactory.getLogger(Utkastrydding.class);

    private final GamleUtkast gamle;
    private final Kommuner kommuner;
    private final DokumentService dokumenter;
    private final Utkastkanal kanal;
    private final Tilgang tilgang;
    private final ApplicationEventPublisher events;
    private final DatabaseSession database;
    private final Clock clock;
    private final Duration slettesEtter;
    private final Duration varslesFor;

    /**
     * @param slettesEtter how long a draft is kept after somebody wrote in it
     * @param varslesFor how long before that one is warned
     */
    Utkastrydding(
            GamleUtkast gamle,
            Kommuner kommuner,
            DokumentService dokumenter,
            Utkastkanal kanal,
            Tilgang tilgang,
            ApplicationEventPublisher events,
            DatabaseSession database,
            Clock clock,
            @Value("${medvirk.utkast.slettes-etter}") Duration slettesEtter,
            @Value("${medvirk.utkast.varsles-for}") Duration varslesFor) {
        this.gamle = gamle;
        this.kommuner = kommuner;
        this.dokumenter = dokumenter;
        this.kanal = kanal;
        this.tilgang = tilgang;
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.slettesEtter = slettesEtter;
        this.varslesFor = varslesFor;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Oslo")
    void run() {
        kommuner.list().stream().map(Kommune::nr).forEach(this::tidy);
    }

    void tidy(String kommune) {
        var scope = RowScope.of(kommune, null);
        var limit = clock.instant().minus(slettesEtter).plus(varslesFor);
        for (var each : database.within(scope, () -> gamle.findSavedBefore(limit))) {
            attempt(() -> warn(kommune, each), each);
        }
        for (var each : database.within(scope, () -> gamle.findDue(LocalDate.now(clock)))) {
            attempt(() -> delete(kommune, each), each);
        }
    }

    private void warn(String kommune, Gammelt draft) {
        var today = LocalDate.now(clock);
        var old = draft.lagret().plus(slettesEtter).atZone(clock.getZone()).toLocalDate();
        var first = today.plusDays(varslesFor.toDays());
        var slettes = old.isAfter(first) ? old : first;
        database.within(RowScope.of(kommune, draft.innbyggerId()), () -> {
            if (gamle.setDay(draft, slettes)) {
                events.publishEvent(
                        new UtkastSlettesSnart(draft.id(), draft.innbyggerId(), kommune, draft.tjeneste(), slettes));
            }
        });
    }

    private void delete(String kommune, Gammelt draft) {
        database.within(RowScope.of(kommune, draft.innbyggerId()), () -> {
            if (gamle.holdDue(draft, LocalDate.now(clock))) {
                var bevis = tilgang.asSystem(kommune, draft.innbyggerId(), Handling.SLETT_UTKAST, draft.id());
                dokumenter.removeAll(bevis, draft.id());
                gamle.delete(draft.id());
                kanal.tell(draft.id());
            }
        });
    }

    /** What goes wrong with one draft shall not keep the others from it. */
    private static void attempt(Runnable work, Gammelt draft) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.error("The old draft {} could not be handled", draft.id(), fault);
        }
    }
}
