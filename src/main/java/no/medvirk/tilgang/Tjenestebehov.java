package no.medvirk.tilgang;

import java.util.UUID;

/** Whether work gives an employee a reason to see a person. Answered by the modules that know of such work. */
public interface Tjenestebehov {

    /** Called within a scope of the employee's municipality and that person. */
    boolean exists(Ansatt ansatt, UUID innbyggerId);
}
