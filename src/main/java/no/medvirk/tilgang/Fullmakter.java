package no.medvirk.tilgang;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Powers of attorney given in the portal. One that is withdrawn or has ended gives nothing from that moment. */
@Repository
class Fullmakter {

    private static final String VALID = """
            fullmektig_id = :fullmektig and trukket is null
            and gyldig_fra <= :dato and (gyldig_til is null or gyldig_til >= :dato)""";

    private final JdbcClient jdbc;
    private final DatabaseSession database;

    Fullmakter(JdbcClient jdbc, DatabaseSession database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    boolean exists(Borger fullmektig, UUID innbyggerId, LocalDate dato) {
        return heldBy(fullmektig, dato).stream()
                .anyMatch(each -> each.innbyggerId().equals(innbyggerId));
    }

    List<Fullmakt> heldBy(Borger fullmektig, LocalDate dato) {
        return database.within(RowScope.of(fullmektig.kommune(), fullmektig.id()), () -> jdbc.sql(
                        "select id, kommune, innbygger_id from tilgang.fullmakt where " + VALID + " order by id")
                .param("fullmektig", fullmektig.id())
                .param("dato", dato)
                .query(Fullmakt.class)
                .list());
    }
}
