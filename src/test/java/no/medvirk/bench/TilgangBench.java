package no.medvirk.bench;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.LAURA;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ReflectionUtils;

/**
 * {@code ./portal bench tilgang}: 10 000 decisions by one thread, with facts and log in a real PostgreSQL, and what share
 * of a whole request to Min side they are.
 */
@Integrasjonstest
class TilgangBench {

    private static final int DECISIONS = 10_000;
    private static final int REQUESTS = 2_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    Tilgang tilgang;

    @Test
    void decisionsAndTheirShareOfMinSide() {
        await().ignoreExceptions().until(this::isOpenToKari);
        loginAs(OLGA);
        measure("oneself", DECISIONS, () -> tilgang.require(OLGA.id(), Handling.SE_MINSIDE));
        loginAs(PER);
        measure("by fullmakt", DECISIONS, () -> tilgang.require(OLGA.id(), Handling.SE_MINSIDE));
        loginAs(KARI);
        measure("a case worker", DECISIONS, () -> tilgang.require(LAURA.id(), Handling.SE_SAK));

        loginAs(LAURA);
        var minside = context.getBean("minsidePortal");
        var oversikt = ReflectionUtils.findMethod(minside.getClass(), "oversikt", UUID.class, String.class);
        ReflectionUtils.makeAccessible(oversikt);
        var access =
                measure("Min side, access and log", REQUESTS, () -> tilgang.require(LAURA.id(), Handling.SE_MINSIDE));
        var whole = measure(
                "Min side, the whole",
                REQUESTS,
                () -> ReflectionUtils.invokeMethod(oversikt, minside, LAURA.id(), "nb"));
        System.out.printf(
                Locale.ROOT, "%nshare of access and log in a request to Min side: %.0f %%%n", 100 * access / whole);
    }

    private boolean isOpenToKari() {
        loginAs(KARI);
        return tilgang.require(LAURA.id(), Handling.SE_SAK) != null;
    }

    /** Microseconds, the median. */
    private static double measure(String what, int times, Runnable work) {
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
        return median;
    }
}
