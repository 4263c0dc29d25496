package no.medvirk.soknad.portal;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.medvirk.platform.database.Kanal;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.soknad.Tilstede;
import no.medvirk.soknad.Utkastkanal;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * The open streams to those who fill in a draft, on this instance. A message says only that there is something new; the
 * browser then asks for it, with the checks that belong to it. Whoever has lost access is told so and shut out at the next
 * message, and within a heartbeat where there is none.
 */
@Component
class Utkaststrom implements Kanal, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Utkaststrom.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    // The browser connects anew by itself; a login that has ended is stopped there.
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private record Abonnement(UUID id, UUID soknadId, Tilgangsbevis bevis, Authentication hvem, SseEmitter emitter) {}

    private final Tilgang tilgang;
    private final Tilstede tilstede;
    private final Set<Abonnement> abonnementer = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService heart;

    Utkaststrom(Tilgang tilgang, Tilstede tilstede) {
        this.tilgang = tilgang;
        this.tilstede = tilstede;
    }

    /** Opens a stream of one draft to the one who is logged in. */
    SseEmitter subscribe(Tilgangsbevis bevis, UUID soknadId) {
        var emitter = new SseEmitter(LIFETIME.toMillis());
        var abonnement = new Abonnement(
                Uuid7.next(),
                soknadId,
                bevis,
                SecurityContextHolder.getContext().getAuthentication(),
                emitter);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> forget(abonnement));
        emitter.onError(e -> forget(abonnement));
        abonnementer.add(abonnement);
        send(abonnement, SseEmitter.event().comment("klar").reconnectTime(1_000));
        try {
            tilstede.enter(bevis, soknadId, abonnement.id());
        } catch (RuntimeException fault) {
            abonnementer.remove(abonnement);
            throw fault;
        }
        return emitter;
    }

    @Override
    public String navn() {
        return Utkastkanal.NAVN;
    }

    @Override
    public void heard(String soknadId) {
        var about = UUID.fromString(soknadId);
        abonnementer.stream().filter(each -> each.soknadId().equals(about)).forEach(this::tell);
    }

    @Override
    public void mayHaveMissed() {
        abonnementer.forEach(this::tell);
    }

    int open() {
        return abonnementer.size();
    }

    /** Never waits for a slow browser: each message has a thread of its own. */
    private void tell(Abonnement abonnement) {
        Thread.startVirtualThread(() -> {
            if (mayStillWrite(abonnement)) {
                send(abonnement, SseEmitter.event().name("nytt").data(""));
            } else {
                shutOut(abonnement);
            }
        });
    }

    void beat() {
        abonnementer.forEach(abonnement -> Thread.startVirtualThread(() -> {
            if (mayStillWrite(abonnement)) {
                tilstede.stay(abonnement.bevis(), abonnement.id());
                send(abonnement, SseEmitter.event().comment(""));
            } else {
                shutOut(abonnement);
            }
        }));
    }

    /** Asked anew each time, as the one who opened it. */
    private boolean mayStillWrite(Abonnement abonnement) {
        SecurityContextHolder.setContext(new SecurityContextImpl(abonnement.hvem()));
        try {
            return tilgang.whatIsOpen(abonnement.bevis().innbyggerId()).contains(Handling.SKRIV_SOKNAD);
        } catch (IngenTilgang no) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void shutOut(Abonnement abonnement) {
        send(abonnement, SseEmitter.event().name("stengt").data(""));
        abonnement.emitter().complete();
        forget(abonnement);
    }

    private void send(Abonnement abonnement, SseEventBuilder event) {
        try {
            abonnement.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            forget(abonnement);
        }
    }

    private void forget(Abonnement abonnement) {
        if (abonnementer.remove(abonnement)) {
            try {
                tilstede.leave(abonnement.bevis(), abonnement.soknadId(), abonnement.id());
            } catch (RuntimeException fault) {
                LOG.warn("One who left a draft will be shown there for half a minute more", fault);
            }
        }
    }

    @Override
    public void start() {
        var beating = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("utkaststrom").factory());
        beating.scheduleAtFixedRate(this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        heart = beating;
    }

    /** Ends the streams before the web server waits for its last requests; they would never end by themselves. */
    @Override
    public void stop() {
        var beating = heart;
        if (beating != null) {
            beating.shutdownNow();
            heart = null;
        }
        abonnementer.forEach(abonnement -> {
            abonnement.emitter().complete();
            forget(abonnement);
        });
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }
}
