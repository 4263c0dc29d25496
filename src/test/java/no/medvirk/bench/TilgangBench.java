package no.medvirk.bench;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Locale;
import no.medvirk.Integrasjonstest;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code ./portal bench tilgang}: 10 000 decisions by one thread, with facts and log in a real PostgreSQL. Each waits
 * until its row is committed.
 */
@Integrasjonstest
class TilgangBench {

    private static final int DECISIONS = 10_000;

    @Autowired
    Tilgang tilgang;

    @Test
    void decisionsInASecond() {
        await().ignoreExceptions().until(this::isOpenToKari);
        loginAs(OLGA);
        measure("oneself", DECISIONS, () -> tilgang.require(OLGA.id(), Handling.SE_MINSIDE)
                .settle());
        loginAs(PER);
        measure("by fullmakt", DECISIONS, () -> tilgang.require(OLGA.id(), Handling.SE_MINSIDE)
                .settle());
        loginAs(KARI);
        measure("a case worker", DECISIONS, () -> tilgang.require(LAURA.id(), Handling.SE_SAK)
                .settle());
    }

    private boolean isOpenToKari() {
        loginAs(KARI);
        return tilgang.require(LAURA.id(), Handling.SE_SAK) != null;
    }

    /** Microseconds, the median. */
    private static void measure(String what, int times, Runnable work) {
        for (var i = 0; i < times / 4; i++) {
            work.run();
        }
        var nanos = new long[times];
        var start = System.nanoTime();
        for (var i = 0; i < times; i++) {
            var before = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - before;
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        var median = nanos[times / 2] / 1e3;
        System.out.printf(
                Locale.ROOT,
                "%-28s %,9.0f/s   p50 %,7.0f µs   p95 %,7.0f µs%n",
                what,
                times / seconds,
                median,
                nanos[times * 95 / 100] / 1e3);
    }
}
