package no.medvirk.arbeidsflate.ansatt;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * The open streams to the browsers of staff on this instance. A message names a unit and nothing else; the browser
 * then asks for the list as it always does, with the checks that belong to it.
 */
@Component
class Saksstrom implements SmartLifecycle {

    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    // The browser connects anew by itself, and whoever has lost access meanwhile is stopped there.
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private record Abonnement(SseEmitter emitter, Set<UUID> enheter) {}

    private record Melding(UUID enhet) {}

    private final Set<Abonnement> abonnementer = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService heart;

    /** Opens a stream that hears of these units only. */
    SseEmitter subscribe(Set<UUID> enheter) {
        var emitter = new SseEmitter(LIFETIME.toMillis());
        var abonnement = new Abonnement(emitter, Set.copyOf(enheter));
        Runnable forget = () -> abonnementer.remove(abonnement);
        emitter.onCompletion(forget);
        emitter.onTimeout(emitter::complete);
        emitter.onError(e -> forget.run());
        abonnementer.add(abonnement);
        // The first line makes the connection open in the browser at once.
        send(abonnement, SseEmitter.event().comment("klar").reconnectTime(2_000));
        return emitter;
    }

    /** Tells those who follow the unit. */
    void tell(UUID enhet) {
        for (var abonnement : abonnementer) {
            if (abonnement.enheter().contains(enhet)) {
                send(abonnement, SseEmitter.event().name("sak").data(new Melding(enhet), MediaType.APPLICATION_JSON));
            }
        }
    }

    /** Tells everyone of all their units: something may have been missed. */
    void tellAll() {
        for (var abonnement : abonnementer) {
            abonnement
                    .enheter()
                    .forEach(enhet -> send(
                            abonnement,
                            SseEmitter.event().name("sak").data(new Melding(enhet), MediaType.APPLICATION_JSON)));
        }
    }

    int open() {
        return abonnementer.size();
    }

    private void beat() {
        abonnementer.forEach(abonnement -> send(abonnement, SseEmitter.event().comment("")));
    }

    /** Never waits for a slow browser: each message has a thread of its own. */
    private void send(Abonnement abonnement, SseEventBuilder event) {
        Thread.startVirtualThread(() -> {
            try {
                abonnement.emitter().send(event);
            } catch (IOException | IllegalStateException gone) {
                abonnementer.remove(abonnement);
            }
        });
    }

    @Override
    public void start() {
        var beating = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("saksstrom").factory());
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
        abonnementer.forEach(abonnement -> abonnement.emitter().complete());
        abonnementer.clear();
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }
}
