package no.medvirk.sak;

import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.soknad.SoknadSendt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes an application that is sent into a case, once, however often the event comes. */
@Component
class Saksmottak {

    private final Saker saker;
    private final Sakshistorikk historikk;
    private final Sakskanal kanal;
    private final DatabaseSession session;
    private final JdbcClient jdbc;

    Saksmottak(Saker saker, Sakshistorikk historikk, Sakskanal kanal, DatabaseSession session, JdbcClient jdbc) {
        this.saker = saker;
        this.historikk = historikk;
        this.kanal = kanal;
        this.session = session;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(SoknadSendt sendt) {
        session.within(RowScope.of(sendt.kommune(), sendt.innbyggerId()), () -> receive(sendt));
    }

    private void receive(SoknadSendt sendt) {
        // Two deliveries at once queue here, so that the second sees the first's case instead of failing on it.
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:nokkel, 0))::text")
                .param("nokkel", "sak:" + sendt.soknadId())
                .query(String.class)
                .optional();
        if (saker.existsBySoknadId(sendt.soknadId())) {
            return;
        }
        Sak sak = saker.save(Sak.receive(sendt));
        historikk.add(sak, sendt.sendtAv(), sendt.sendtAvNavn(), "MOTTATT", sendt.sendt());
        kanal.tell(sak.enhetId());
    }
}
