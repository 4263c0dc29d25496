package no.medvirk.sak;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every instance that something has changed in a unit's cases. PostgreSQL holds the message back until the
 * transaction commits, so nobody is told of what was rolled back. It carries the unit only, nothing about a person.
 */
@Component
public class Sakskanal {

    /** The channel to {@code LISTEN} on; the payload is the id of the unit. */
    public static final String NAVN = "medvirk_sak";

    private final JdbcClient jdbc;

    Sakskanal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(UUID enhetId) {
        jdbc.sql("SELECT pg_notify(:kanal, :enhet)::text")
                .param("kanal", NAVN)
                .param("enhet", enhetId.toString())
                .query(String.class)
                .optional();
    }
}
