package no.medvirk.tilgang;

import static no.medvirk.Personer.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Ja;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
@Krav({"K213", "K266", "K297"})
class TilgangsloggTest {

    @Autowired
    Tilgangslogg logg;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsEveryRowOfABatchButTheOneThatIsWrong() throws Exception {
        var about = UUID.randomUUID();
        var written = new ArrayList<CompletableFuture<Void>>();
        for (var i = 0; i < 200; i++) {
            // A name may not be missing in the table.
            var aktor = i == 100 ? new Borger(OLGA.id(), null, "4601") : OLGA;
            written.add(logg.write(row(aktor, about)));
        }
        CompletableFuture.allOf(written.toArray(CompletableFuture[]::new))
                .handle((done, failed) -> done)
                .get(30, TimeUnit.SECONDS);

        assertThat(written.get(100)).isCompletedExceptionally();
        assertThat(written.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSize(1);
        assertThat(rowsAbout(about)).isEqualTo(199);
    }

    @Test
    void goesOnAfterARowThatCannotBeWritten() {
        var about = UUID.randomUUID();
        var wrong = logg.write(row(new Borger(OLGA.id(), null, "4601"), about));
        assertThat(wrong).failsWithin(30, TimeUnit.SECONDS);

        assertThat(logg.write(row(OLGA, about))).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(rowsAbout(about)).isOne();
    }

    private static Loggrad row(Borger aktor, UUID about) {
        return Loggrad.ofPerson(
                aktor, "4601", OLGA.id(), Handling.SE_SOKNAD, new Ja(Grunnlag.SELV), about, Instant.now());
    }

    private long rowsAbout(UUID id) {
        return database.within(
                RowScope.of("4601", OLGA.id()), () -> jdbc.sql("select count(*) from tilgang.logg where gjelder_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
    }
}
