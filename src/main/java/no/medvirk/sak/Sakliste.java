package no.medvirk.sak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.tilgang.Enhetsbevis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of a unit's cases, newest first, a page at a time by key: page 400 costs what page 1 does. */
@Repository
class Sakliste {

    private static final String PAGE = """
            SELECT id, soknad_id, innbygger_id, saksnummer, innbyggernavn, sokernavn, grunnlag, tjeneste, status,
                   saksbehandler_id, saksbehandlernavn, mottatt, versjon
            FROM sak.sak
            WHERE %s
            ORDER BY mottatt DESC, id DESC
            LIMIT :antall
            """;

    private final JdbcClient jdbc;

    Sakliste(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SakKort> page(Enhetsbevis bevis, Sakfilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(bevis, filter, values);
        if (filter.etter() != null) {
            where += " AND (mottatt, id) < (SELECT e.mottatt, e.id FROM sak.sak e WHERE e.id = :etter)";
            values.put("etter", filter.etter());
        }
        values.put("antall", filter.antall());
        return jdbc.sql(PAGE.formatted(where))
                .params(values)
                .query(Sakliste::kort)
                .list();
    }

    int count(Enhetsbevis bevis, Sakfilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(bevis, filter, values);
        return jdbc.sql("SELECT count(*) FROM sak.sak WHERE " + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    Saktall tall(Enhetsbevis bevis) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM sak.sak
                                WHERE kommune = :kommune AND enhet_id = :enhet AND status = 'MOTTATT') AS nye,
                               (SELECT count(*) FROM sak.sak
                                WHERE kommune = :kommune AND enhet_id = :enhet AND saksbehandler_id = :meg) AS mine
                        """)
                .param("kommune", bevis.kommune())
                .param("enhet", bevis.enhetId())
                .param("meg", bevis.aktor().id())
                .query((rs, n) -> new Saktall(rs.getInt("nye"), rs.getInt("mine")))
                .single();
    }

    /** The conditions, as text without any of the asker's words in it; those go into {@code values}. */
    private static String where(Enhetsbevis bevis, Sakfilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("kommune = :kommune AND enhet_id = :enhet");
        values.put("kommune", bevis.kommune());
        values.put("enhet", bevis.enhetId());
        if (filter.status() != null) {
            where.append(" AND status = :status");
            values.put("status", filter.status());
        }
        if (filter.tjeneste() != null) {
            where.append(" AND tjeneste = :tjeneste");
            values.put("tjeneste", filter.tjeneste());
        }
        if (filter.mine()) {
            where.append(" AND saksbehandler_id = :meg");
            values.put("meg", bevis.aktor().id());
        }
        if (filter.tekst() != null) {
            where.append(" AND concat_ws(' ', innbyggernavn, sokernavn, saksnummer) ILIKE :tekst");
            values.put("tekst", "%" + filter.tekst().replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        return where.toString();
    }

    private static SakKort kort(ResultSet rs, int n) throws SQLException {
        return new SakKort(
                rs.getObject("id", UUID.class),
                rs.getObject("soknad_id", UUID.class),
                rs.getObject("innbygger_id", UUID.class),
                rs.getString("saksnummer"),
                rs.getString("innbyggernavn"),
                rs.getString("sokernavn"),
                rs.getString("grunnlag"),
                rs.getString("tjeneste"),
                rs.getString("status"),
                rs.getObject("saksbehandler_id", UUID.class),
                rs.getString("saksbehandlernavn"),
                rs.getTimestamp("mottatt").toInstant(),
                rs.getInt("versjon"));
    }
}
