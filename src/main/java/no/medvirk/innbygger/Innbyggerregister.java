package no.medvirk.innbygger;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The look-ups that come before any access decision: at login, and to find in which municipality to ask. */
@Component
public class Innbyggerregister {

    private final JdbcClient jdbc;

    Innbyggerregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Innbyggerref> findByFnr(String fnr) {
        return jdbc.sql("select id, kommune, navn from innbygger.med_fnr(:fnr)")
                .param("fnr", fnr)
                .query(Innbyggerref.class)
                .optional();
    }

    public Optional<String> findKommune(UUID innbyggerId) {
        return jdbc.sql("select k from innbygger.hjemkommune(:id) k where k is not null")
                .param("id", innbyggerId)
                .query(String.class)
                .optional();
    }
}
