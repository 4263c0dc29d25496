package no.medvirk.tilgang;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether work gives an employee a reason to see a person. Answered by the modules that know of such work. */
public interface Tjenestebehov {

    /**
     * The unit that has work with the person, if one has.
     *
     * @param enheter the units where the employee's role holds for what is asked; never empty
     */
    Optional<UUID> findEnhet(Ansatt ansatt, Set<UUID> enheter, UUID innbyggerId);
}
