package no.medvirk.sak;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The cases. Every call stands inside a database session, which sets whose rows are seen. */
interface Saker extends Repository<Sak, UUID> {

    Sak save(Sak sak);

    boolean existsBySoknadId(UUID soknadId);

    Optional<Sak> findByIdAndInnbyggerId(UUID id, UUID innbyggerId);

    List<Sak> findByInnbyggerIdOrderByMottattDesc(UUID innbyggerId);
}
