package no.medvirk.tilgang;

import java.time.Instant;
import java.util.UUID;
import no.medvirk.tilgang.Foresporsel.Ansattfakta;
import no.medvirk.tilgang.Foresporsel.Fakta;
import no.medvirk.tilgang.Tilgangsregel.Utfall;
import org.jspecify.annotations.Nullable;

/** One decision, as the log keeps it. */
record Loggrad(
        Aktor aktor,
        String kommune,
        @Nullable UUID innbyggerId,
        @Nullable UUID enhetId,
        Handling handling,
        Utfall utfall,
        @Nullable UUID gjelder,
        Instant tid) {

    static Loggrad ofPerson(
            Aktor aktor,
            String kommune,
            UUID innbyggerId,
            Handling handling,
            Utfall utfall,
            @Nullable UUID gjelder,
            Instant tid) {
        return new Loggrad(aktor, kommune, innbyggerId, null, handling, utfall, gjelder, tid);
    }

    static Loggrad ofEnhet(Aktor aktor, UUID enhetId, Handling handling, Utfall utfall, Instant tid) {
        return new Loggrad(aktor, aktor.kommune(), null, enhetId, handling, utfall, null, tid);
    }

    /** Stands in the log of this person, as it was about them. */
    Loggrad about(@Nullable UUID person) {
        return new Loggrad(aktor, kommune, person, enhetId, handling, utfall, gjelder, tid);
    }

    /** Adds the unit whose work, or emergency, gave the ground. */
    Loggrad from(@Nullable Fakta fakta) {
        if (!(fakta instanceof Ansattfakta f)) {
            return this;
        }
        var unit = f.behovIEnhet() != null ? f.behovIEnhet() : f.nodrettEnhet();
        return new Loggrad(aktor, kommune, innbyggerId, unit, handling, utfall, gjelder, tid);
    }

    @Nullable
    Grunnlag grunnlag() {
        return utfall instanceof Utfall.Ja ja ? ja.grunnlag() : null;
    }

    @Nullable
    Avslag avslag() {
        return utfall instanceof Utfall.Nei nei ? nei.avslag() : null;
    }
}
