package no.medvirk.tilgang.styring;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Few tries at a person's number in an hour, on all instances together, so that nobody can search by it. */
@Component
public class Forsok {

    static final int HIGHEST = 10;
    static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Clock clock;

    Forsok(JdbcClient jdbc, DatabaseSession database, Clock clock) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one, before it is known what comes of it, so that many at once do not slip through.
     *
     * @throws UgyldigInndata {@code fnr}/{@code nodrett.forMange}
     */
    public void count(Ansatt ansatt) {
        var tries = database.within(RowScope.of(ansatt.kommune(), null), () -> {
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            jdbc.sql("delete from tilgang.nodrettforsok where ansatt_id = ? and tid <= ?")
                    .params(ansatt.id(), now.minus(WINDOW))
                    .update();
            jdbc.sql("insert into tilgang.nodrettforsok (ansatt_id, kommune, tid) values (?, ?, ?)")
                    .params(ansatt.id(), ansatt.kommune(), now)
                    .update();
            return jdbc.sql("select count(*) from tilgang.nodrettforsok where ansatt_id = ?")
                    .param(ansatt.id())
                    .query(Integer.class)
                    .single();
        });
        if (tries > HIGHEST) {
            throw new UgyldigInndata("fnr", "nodrett.forMange");
        }
    }
}
