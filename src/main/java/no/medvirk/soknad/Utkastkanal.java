package no.medvirk.soknad;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells every instance that something has happened to a draft. PostgreSQL holds the message back until the transaction
 * commits. It carries the draft's id only: whoever hears it asks for what is new, with the checks that belong to it.
 */
@Component
public class Utkastkanal {

    public static final String NAVN = "medvirk_utkast";

    private final JdbcClient jdbc;

    Utkastkanal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(UUID soknadId) {
        jdbc.sql("select pg_notify(:kanal, :utkast)::text")
                .param("kanal", NAVN)
                .param("utkast", soknadId.toString())
                .query(String.class)
                .optional();
    }
}
