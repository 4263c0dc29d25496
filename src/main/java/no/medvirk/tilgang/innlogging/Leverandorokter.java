package no.medvirk.tilgang.innlogging;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The portal's sessions by the session at the provider that they came from. */
@Repository
class Leverandorokter {

    private final JdbcClient jdbc;
    private final Oktfrister frister;

    Leverandorokter(JdbcClient jdbc, Oktfrister frister) {
        this.jdbc = jdbc;
        this.frister = frister;
    }

    /** Nothing where the provider gives no {@code sid}: then it does not tell of logouts either. */
    void remember(OidcPalogget palogget, String sessionId) {
        var sid = palogget.idToken().getClaimAsString("sid");
        if (sid == null) {
            return;
        }
        forgetOld(palogget);
        jdbc.sql("""
                insert into tilgang.leverandorokt (iss, sid, sesjon_id, innlogget)
                values (:iss, :sid, :sesjon, :innlogget)
                """)
                .param("iss", palogget.idToken().getIssuer().toString())
                .param("sid", sid)
                .param("sesjon", sessionId)
                .param("innlogget", palogget.innlogget().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The sessions, which are forgotten here. Empty for what is unknown. */
    List<String> take(String iss, String sid) {
        return jdbc.sql("delete from tilgang.leverandorokt where iss = :iss and sid = :sid returning sesjon_id")
                .param("iss", iss)
                .param("sid", sid)
                .query(String.class)
                .list();
    }

    /** No session is older than the longest one may last. */
    private void forgetOld(OidcPalogget now) {
        jdbc.sql("delete from tilgang.leverandorokt where innlogget < :oldest")
                .param("oldest", now.innlogget().minus(frister.lengste()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
