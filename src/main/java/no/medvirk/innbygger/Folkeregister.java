package no.medvirk.innbygger;

import java.util.Optional;

/**
 * The national person register, as this module needs it. Where a municipality is not connected there is no such bean, and
 * the portal's own register stands as it is.
 */
public interface Folkeregister {

    /**
     * What the register tells of a person now.
     *
     * @param fnr fødselsnummer or D-number
     * @return empty where the register knows no such person, or not when they were born
     */
    Optional<Registerperson> find(String fnr) throws FolkeregisterUtilgjengelig;
}
