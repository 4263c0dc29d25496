package no.medvirk.nasjonalt.folkeregister;

import java.time.Duration;

/**
 * How often something is tried, and how long one waits before the second time; the wait doubles each time.
 *
 * @param tries at least 1
 * @param pause before the second try
 */
record Retrett(int tries, Duration pause) {

    /** Short, as someone may be waiting for a login. */
    static final Retrett DEFAULT = new Retrett(3, Duration.ofMillis(250));

    /** Waits after the given try, the first being 1. */
    void after(int attempt) {
        try {
            Thread.sleep(pause.multipliedBy(1L << (attempt - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
