package no.medvirk.soknad;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All calls stand within a scope, so that another person's application is not there. */
interface Soknader extends Repository<Soknad, UUID> {

    Soknad save(Soknad soknad);

    void delete(Soknad soknad);

    Optional<Soknad> findByIdAndInnbyggerId(UUID id, UUID innbyggerId);

    /** Holds the row until the transaction ends: the second of two at once waits and finds what the first did. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Soknad> findWithLockByIdAndInnbyggerId(UUID id, UUID innbyggerId);

    Optional<Soknad> findByInnbyggerIdAndTjenesteAndStatus(UUID innbyggerId, String tjeneste, Soknadstatus status);

    List<Soknad> findByInnbyggerIdOrderByIdDesc(UUID innbyggerId);

    @Query("select nextval('soknad.saksnummer')")
    long nextSaksnummer();
}
