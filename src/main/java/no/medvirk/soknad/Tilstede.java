package no.medvirk.soknad;

import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who has a draft open now, on whichever instance. An open form is a row that is renewed; the time is the database's own,
 * since it is compared between instances.
 */
@Service
public class Tilstede {

    private final JdbcClient jdbc;
    private final Utkastkanal kanal;
    private final DatabaseSession database;

    Tilstede(JdbcClient jdbc, Utkastkanal kanal, DatabaseSession database) {
        this.jdbc = jdbc;
        this.kanal = kanal;
        this.database = database;
    }

    /** @param id of the open form */
    public void enter(Tilgangsbevis bevis, UUID soknadId, UUID id) {
        bevis.of(Handling.SKRIV_SOKNAD);
        database.within(bevis, () -> {
            jdbc.sql("delete from soknad.tilstede where soknad_id = ? and sist < now() - interval '1 minute'")
                    .param(soknadId)
                    .update();
            jdbc.sql("""
                    insert into soknad.tilstede (id, soknad_id, kommune, innbygger_id, aktor_id, navn, sist)
                    values (?, ?, ?, ?, ?, ?, now())""")
                    .params(
                            id,
                            soknadId,
                            bevis.kommune(),
                            bevis.innbyggerId(),
                            bevis.aktor().id(),
                            bevis.aktor().navn())
                    .update();
            kanal.tell(soknadId);
        });
    }

    public void stay(Tilgangsbevis bevis, UUID id) {
        bevis.of(Handling.SKRIV_SOKNAD);
        database.within(bevis, () -> {
            jdbc.sql("update soknad.tilstede set sist = now() where id = ?")
                    .param(id)
                    .update();
        });
    }

    public void leave(Tilgangsbevis bevis, UUID soknadId, UUID id) {
        bevis.of(Handling.SKRIV_SOKNAD);
        database.within(bevis, () -> {
            jdbc.sql("delete from soknad.tilstede where id = ?").param(id).update();
            kanal.tell(soknadId);
        });
    }

    /** The names of the others who have it open, in alphabetical order. */
    public List<String> others(Tilgangsbevis bevis, UUID soknadId) {
        bevis.of(Handling.SE_SOKNAD, Handling.SKRIV_SOKNAD);
        return database.within(bevis, () -> jdbc.sql("""
                        select distinct navn from soknad.tilstede
                        where soknad_id = ? and aktor_id <> ? and sist > now() - interval '30 seconds' order by navn""")
                .params(soknadId, bevis.aktor().id())
                .query(String.class)
                .list());
    }
}
