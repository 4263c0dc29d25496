package no.medvirk.innbygger;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The look-ups that come before any access decision: at login, and to find in which municipality to ask. */
@Component
public class Innbyggerregister {

    private static final Logger LOG = LoggerFactory.getLogger(Innbyggerregister.class);

    private final JdbcClient jdbc;
    private final ObjectProvider<Folkeregister> register;
    private final Registerlager lager;

    Innbyggerregister(JdbcClient jdbc, ObjectProvider<Folkeregister> register, Registerlager lager) {
        this.jdbc = jdbc;
        this.register = register;
        this.lager = lager;
    }

    public Optional<Innbyggerref> findByFnr(String fnr) {
        return jdbc.sql("select id, kommune, navn from innbygger.med_fnr(:fnr)")
                .param("fnr", fnr)
                .query(Innbyggerref.class)
                .optional();
    }

    /**
     * A person of ours, else one whom the person register knows, who then becomes one in their own municipality: a relative
     * may live anywhere. Empty also where the register cannot be asked, or has no municipality or a death to tell.
     */
    public Optional<Innbyggerref> findOrFetch(String fnr) {
        return findByFnr(fnr).or(() -> fetch(fnr));
    }

    private Optional<Innbyggerref> fetch(String fnr) {
        var folkeregister = register.getIfAvailable();
        if (folkeregister == null) {
            return Optional.empty();
        }
        try {
            return folkeregister
                    .find(fnr)
                    .filter(person -> person.dodsdato() == null)
                    .flatMap(lager::save)
                    .flatMap(id -> findByFnr(fnr));
        } catch (FolkeregisterUtilgjengelig unreachable) {
            LOG.warn(
                    "The person register could not be asked about one who is not known here: {}",
                    unreachable.getMessage());
            return Optional.empty();
        }
    }

    public Optional<String> findKommune(UUID innbyggerId) {
        return jdbc.sql("select k from innbygger.hjemkommune(:id) k where k is not null")
                .param("id", innbyggerId)
                .query(String.class)
                .optional();
    }
}
