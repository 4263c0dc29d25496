package no.medvirk.sak;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Soknader;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.soknad.SoknadSendt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Integrasjonstest
class SaksmottakTest {

    @Autowired
    Saksmottak mottak;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Krav({"K127", "K128"})
    void makesACaseOfASentApplication() {
        var sendt = Soknader.sent(PER, OLGA, BERGEN_ENHET, "trygghetsalarm");
        send(sendt);
        await().atMost(10, SECONDS).until(() -> cases(sendt.soknadId()).size() == 1);
        var hendelser = database.within(OLGAS_ROWS, () -> jdbc.sql(
                        "select hvem || ' ' || hva from sak.hendelse h join sak.sak s on s.id = h.sak_id where soknad_id = ?")
                .param(sendt.soknadId())
                .query(String.class)
                .list());
        assertThat(hendelser).containsExactly("Per Nilsen MOTTATT");
        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from platform.event_publication where serialized_event like ?")
                                .param("%" + sendt.soknadId() + "%")
                                .query(Integer.class)
                                .single())
                .as("deliveries that are not done")
                .isZero());
    }

    @Test
    @Krav("K178")
    void makesOneCaseThoughTheEventComesTwice() {
        var sendt = Soknader.sent(PER, OLGA, BERGEN_ENHET, "trygghetsalarm");
        mottak.on(sendt);
        await().atMost(10, SECONDS).until(() -> !cases(sendt.soknadId()).isEmpty());
        var first = cases(sendt.soknadId());
        mottak.on(sendt);
        send(sendt);
        await().during(1, SECONDS).atMost(3, SECONDS).until(() -> cases(sendt.soknadId())
                .equals(first));
    }

    @Test
    void makesOneCaseThoughTheEventComesTwiceAtOnce() throws Exception {
        var sendt = Soknader.sent(OLGA, BERGEN_ENHET);
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                threads.submit(() -> {
                    together.await();
                    send(sendt);
                    return null;
                });
            }
        }
        await().atMost(10, SECONDS).until(() -> !cases(sendt.soknadId()).isEmpty());
        await().during(1, SECONDS)
                .atMost(5, SECONDS)
                .until(() -> cases(sendt.soknadId()).size() == 1);
    }

    @Test
    void makesNoCaseOfASendingThatWasRolledBack() {
        var sendt = Soknader.sent(OLGA, BERGEN_ENHET);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(sendt);
            status.setRollbackOnly();
        });
        await().during(1, SECONDS).atMost(3, SECONDS).until(() -> cases(sendt.soknadId())
                .isEmpty());
    }

    private static final RowScope OLGAS_ROWS = RowScope.of("4601", OLGA.id());

    private void send(SoknadSendt sendt) {
        transaction.executeWithoutResult(status -> events.publishEvent(sendt));
    }

    private List<UUID> cases(UUID soknadId) {
        return database.within(OLGAS_ROWS, () -> jdbc.sql("select id from sak.sak where soknad_id = ?")
                .param(soknadId)
                .query(UUID.class)
                .list());
    }
}
