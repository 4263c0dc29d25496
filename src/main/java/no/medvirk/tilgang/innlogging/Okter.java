package no.medvirk.tilgang.innlogging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.medvirk.tilgang.Innloggingstid;
import no.medvirk.tilgang.Oktavslutter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The sessions of one actor, on all instances. Whoever asks names the actor, so nobody reaches another's. */
@Service
public class Okter implements Oktavslutter {

    private final FindByIndexNameSessionRepository<? extends Session> sesjoner;
    private final Oktfrister frister;
    private final Clock clock;

    Okter(FindByIndexNameSessionRepository<? extends Session> sesjoner, Oktfrister frister, Clock clock) {
        this.sesjoner = sesjoner;
        this.frister = frister;
        this.clock = clock;
    }

    /** The current one first, then the one used last. */
    public List<EgenOkt> list(UUID aktorId, String currentSessionId) {
        return live(aktorId)
                .map(sesjon -> describe(sesjon, currentSessionId))
                .sorted(Comparator.comparing(EgenOkt::denne)
                        .thenComparing(EgenOkt::sistBrukt)
                        .reversed())
                .toList();
    }

    /** Nothing happens where the actor has no such session, whether or not another has: what is gone is what was wanted. */
    public void end(UUID aktorId, String id) {
        endWhere(aktorId, sesjon -> publicId(sesjon).equals(id));
    }

    public void endOthers(UUID aktorId, String currentSessionId) {
        endWhere(aktorId, sesjon -> !sesjon.getId().equals(currentSessionId));
    }

    @Override
    public void endAll(UUID aktorId) {
        endWhere(aktorId, sesjon -> true);
    }

    /** How long a session that is used now will last. */
    public Oktfrist frist(Instant innlogget) {
        var igjen = Duration.between(clock.instant(), innlogget.plus(frister.lengste()));
        return new Oktfrist(
                frister.ledig().toSeconds(), igjen.toSeconds(), frister.varsel().toSeconds());
    }

    private void endWhere(UUID aktorId, Predicate<Session> chosen) {
        sesjoner.findByPrincipalName(aktorId.toString()).values().stream()
                .filter(chosen)
                .map(Session::getId)
                .toList()
                .forEach(sesjoner::deleteById);
    }

    /** The database also holds sessions that have run out and are not cleared away yet. */
    private Stream<? extends Session> live(UUID aktorId) {
        return sesjoner.findByPrincipalName(aktorId.toString()).values().stream()
                .filter(sesjon -> !sesjon.isExpired())
                .filter(sesjon -> clock.instant().isBefore(since(sesjon).plus(frister.lengste())));
    }

    private static EgenOkt describe(Session sesjon, String currentSessionId) {
        Apparat apparat = sesjon.getAttributeOrDefault(Apparat.ATTRIBUTE, Apparat.UKJENT);
        return new EgenOkt(
                publicId(sesjon),
                apparat.nettleser(),
                apparat.system(),
                since(sesjon),
                sesjon.getLastAccessedTime(),
                sesjon.getId().equals(currentSessionId));
    }

    private static Instant since(Session sesjon) {
        SecurityContext context = sesjon.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context)
                .map(SecurityContext::getAuthentication)
                .map(authentication -> authentication.getPrincipal())
                .filter(Innloggingstid.class::isInstance)
                .map(principal -> ((Innloggingstid) principal).innlogget())
                .orElse(sesjon.getCreationTime());
    }

    /** Whoever has the session's own id is logged in with it, so the page gets one that leads nowhere. */
    private static String publicId(Session sesjon) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(sesjon.getId().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
