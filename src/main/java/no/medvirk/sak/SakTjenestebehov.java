package no.medvirk.sak;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Tjenestebehov;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An employee needs to see a citizen when one of the employee's units has a case of that citizen. */
@Component
class SakTjenestebehov implements Tjenestebehov {

    private final DatabaseSession session;
    private final JdbcClient jdbc;

    SakTjenestebehov(DatabaseSession session, JdbcClient jdbc) {
        this.session = session;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> findEnhet(Ansatt ansatt, Set<UUID> enheter, UUID innbyggerId) {
        return session.within(RowScope.of(ansatt.kommune(), innbyggerId), () -> jdbc.sql("""
                        SELECT enhet_id FROM sak.sak
                        WHERE innbygger_id = :innbygger AND kommune = :kommune AND enhet_id IN (:enheter)
                        LIMIT 1
                        """)
                .param("innbygger", innbyggerId)
                .param("kommune", ansatt.kommune())
                .param("enheter", enheter)
                .query(UUID.class)
                .optional());
    }
}
