package no.medvirk.innbygger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.platform.database.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the register tells, through the few functions of the database that may. */
@Component
class Registerlager {

    /** Whom to ask about, and when that was done last. */
    record Oppforing(UUID id, String fnr, @Nullable Instant hentet) {

        boolean isOlderThan(Instant limit) {
            return hentet == null || hentet.isBefore(limit);
        }
    }

    /** A relation whose other part is a person of ours. */
    record Relasjon(
            UUID motpart,
            Relasjonstype type,
            boolean foreldreansvar,
            List<Mandatomrade> omrader,
            @Nullable LocalDate fra,
            @Nullable LocalDate til) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Registerlager(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    Optional<Oppforing> find(UUID id) {
        return jdbc.sql("select id, fnr, hentet from innbygger.sist_hentet(:id)")
                .param("id", id)
                .query(Oppforing.class)
                .optional();
    }

    /** The next ones after {@code after} that were not asked about since {@code limit}, in the order of their ids. */
    List<Oppforing> findOlderThan(Instant limit, UUID after, int count) {
        return jdbc.sql("select id, fnr, hentet from innbygger.ikke_hentet(:limit, :after, :count)")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("count", count)
                .query(Oppforing.class)
                .list();
    }

    /** Those whom this person represents or is a parent of. */
    List<UUID> findRepresented(UUID id) {
        return jdbc.sql("select distinct innbygger_id from innbygger.representert_av(:id)")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** The person alone, whose own relations are still unknown. Empty where the municipality is unknown. */
    Optional<UUID> save(Registerperson person) {
        return save(person, null);
    }

    /** The person and the whole of their relations, in one. */
    void save(Registerperson person, List<Relasjon> relasjoner, Instant asked) {
        transaction.executeWithoutResult(status -> save(person, asked.atOffset(ZoneOffset.UTC))
                .ifPresent(id -> jdbc.sql("select innbygger.sett_relasjoner(:id, :nye::jsonb)")
                        .param("id", id)
                        .param("nye", json.writeValueAsString(relasjoner))
                        .query()
                        .singleRow()));
    }

    private Optional<UUID> save(Registerperson person, @Nullable OffsetDateTime asked) {
        return jdbc.sql("""
                        select id from innbygger.registrer(:id, :fnr, :navn, :fodt, :kommune, :adresse, :postnummer,
                            :poststed, :beskyttelse, :dod::date, :tid::timestamptz) id where id is not null""")
                .param("id", Uuid7.next())
                .param("fnr", person.fnr())
                .param("navn", person.navn())
                .param("fodt", person.fodselsdato())
                .param("kommune", person.kommune())
                .param("adresse", person.adresse())
                .param("postnummer", person.postnummer())
                .param("poststed", person.poststed())
                .param("beskyttelse", person.beskyttelse().name())
                .param("dod", person.dodsdato())
                .param("tid", asked)
                .query(UUID.class)
                .optional();
    }
}
