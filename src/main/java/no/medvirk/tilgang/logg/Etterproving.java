package no.medvirk.tilgang.logg;

import java.time.Instant;
import java.util.List;

/** One walk through the chain: when, how many links it had, and what was wrong. */
public record Etterproving(Instant tid, long ledd, List<Kjedefeil> feil) {

    public boolean isWhole() {
        return feil.isEmpty();
    }
}
