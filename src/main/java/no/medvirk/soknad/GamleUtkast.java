package no.medvirk.soknad;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts that nobody has written in for long. All calls stand within a scope. */
@Repository
class GamleUtkast {

    record Gammelt(UUID id, UUID innbyggerId, String tjeneste, Instant lagret) {}

    private final JdbcClient jdbc;

    GamleUtkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not warned about yet. */
    List<Gammelt> findSavedBefore(Instant limit) {
        return jdbc.sql("""
                        select id, innbygger_id, tjeneste, lagret from soknad.soknad
                        where status = 'UTKAST' and slettes is null and lagret < ? order by lagret, id""")
                .params(limit.atOffset(ZoneOffset.UTC))
                .query(Gammelt.class)
                .list();
    }

    List<Gammelt> findDue(LocalDate today) {
        return jdbc.sql("""
                        select id, innbygger_id, tjeneste, lagret from soknad.soknad
                        where status = 'UTKAST' and slettes <= ? order by id""").params(today).query(Gammelt.class).list();
    }

    /** False where somebody has written in it meanwhile, or another instance was first. */
    boolean setDay(Gammelt draft, LocalDate slettes) {
        return jdbc.sql("""
                        update soknad.soknad set slettes = ?
                        where id = ? and status = 'UTKAST' and slettes is null and lagret = ?""")
                        .params(slettes, draft.id(), draft.lagret().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Holds the row until the transaction ends; false where it is not to be thrown away after all. */
    boolean holdDue(Gammelt draft, LocalDate today) {
        return jdbc.sql("""
                        select id from soknad.soknad where id = ? and status = 'UTKAST' and slettes <= ?
                        for update skip locked""")
                .params(draft.id(), today)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void delete(UUID id) {
        jdbc.sql("delete from soknad.soknad where id = ?").param(id).update();
    }
}
