package no.medvirk.innbygger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the person register knows that decides whether one may act for another. Asked before any scope is known. */
@Component
public class Registerfakta {

    /**
     * @param skjult the person lives at an address that is hidden (kode 6 or 7)
     * @param aktorFodt {@code null} where the actor is not in the register
     */
    public record Funn(
            String kommune,
            LocalDate fodselsdato,
            boolean skjult,
            @Nullable LocalDate aktorFodt,
            boolean aktorSkjult,
            List<Relasjon> relasjoner) {}

    /**
     * What the actor is to the person.
     *
     * @param type FORELDER, VERGE, FREMTIDSFULLMAKT or BARN
     * @param omrader PERSONLIG, OKONOMI: the mandate of a guardian or of a future power of attorney
     */
    public record Relasjon(String type, boolean foreldreansvar, Set<String> omrader) {}

    private final JdbcClient jdbc;

    Registerfakta(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where there is no such person. */
    public Optional<Funn> find(UUID aktor, UUID innbygger, LocalDate dag) {
        return jdbc.sql("select * from innbygger.fakta(:aktor, :innbygger, :dag)")
                .param("aktor", aktor)
                .param("innbygger", innbygger)
                .param("dag", dag)
                .query(Registerfakta::read);
    }

    /** Those to whom the actor is parent, guardian or holder of a future power of attorney, with their municipality. */
    public List<Innbyggerref> representedBy(UUID aktor) {
        return jdbc.sql("select innbygger_id as id, kommune, '' as navn from innbygger.representert_av(:aktor)")
                .param("aktor", aktor)
                .query(Innbyggerref.class)
                .list();
    }

    private static Optional<Funn> read(ResultSet rows) throws SQLException {
        Funn first = null;
        var relasjoner = new ArrayList<Relasjon>();
        while (rows.next()) {
            if (first == null) {
                first = new Funn(
                        rows.getString("kommune"),
                        rows.getObject("fodselsdato", LocalDate.class),
                        rows.getBoolean("skjult"),
                        rows.getObject("aktor_fodselsdato", LocalDate.class),
                        rows.getBoolean("aktor_skjult"),
                        relasjoner);
            }
            if (rows.getString("type") != null) {
                relasjoner.add(new Relasjon(rows.getString("type"), rows.getBoolean("foreldreansvar"), Set.of((String[])
                        rows.getArray("omrader").getArray())));
            }
        }
        return Optional.ofNullable(first);
    }
}
