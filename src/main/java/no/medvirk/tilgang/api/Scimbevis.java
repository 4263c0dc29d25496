package no.medvirk.tilgang.api;

import java.time.Instant;
import no.medvirk.tilgang.styring.Styrer;

/** Proof that the caller is the personnel register of a municipality. Only {@link Scimvakt} makes it. */
final class Scimbevis {

    private final String kommune;
    private final Instant tid;

    Scimbevis(String kommune, Instant tid) {
        this.kommune = kommune;
        this.tid = tid;
    }

    String kommune() {
        return kommune;
    }

    Styrer styrer() {
        return Styrer.register(kommune, tid);
    }
}
