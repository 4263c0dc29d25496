package no.medvirk.innbygger;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who among some persons is near to someone, by the person register. For control of those who see others for a living. */
@Component
public class Naerstaende {

    /** How near. */
    public enum Hva {
        SELV,
        /** Two steps at most: parents, children, brothers and sisters, grandparents, the other parent of one's child. */
        FAMILIE,
        /** A sign, not a proof. */
        SAMME_NAVN_OG_ADRESSE
    }

    private final JdbcClient jdbc;

    Naerstaende(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the persons who are near to the one with this number; none where the register does not know it. */
    public Map<UUID, Hva> find(String fnr, Collection<UUID> personer) {
        return jdbc
                .sql("select innbygger_id, hva from innbygger.naerstaende(:fnr, :personer)")
                .param("fnr", fnr)
                .param("personer", personer.toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(row.getObject("innbygger_id", UUID.class), Hva.valueOf(row.getString("hva"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
