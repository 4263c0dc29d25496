package no.medvirk;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.tilgang.Ansatt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employs people for a test, since what an employee may do is read from the database for each call. */
public final class Ansettelser {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Ansettelser() {}

    /** An employee of Bergen's with one of the municipality's roles in the unit. */
    public static Ansatt ansett(JdbcClient jdbc, String navn, UUID enhetId, String rolle) {
        var ansatt = Ansatt.named(Uuid7.next(), navn, "4601");
        jdbc.sql("insert into tilgang.ansatt (id, fnr, navn, kommune) values (?, ?, ?, '4601')")
                .params(ansatt.id(), "T%010d".formatted(NUMBER.incrementAndGet()), navn)
                .update();
        give(jdbc, ansatt, enhetId, rolle);
        return ansatt;
    }

    public static void give(JdbcClient jdbc, Ansatt ansatt, UUID enhetId, String rolle) {
        jdbc.sql("""
                insert into tilgang.tildeling (id, ansatt_id, kommune, enhet_id, rolle)
                values (gen_random_uuid(), ?, ?, ?, ?)""").params(ansatt.id(), ansatt.kommune(), enhetId, rolle).update();
    }
}
