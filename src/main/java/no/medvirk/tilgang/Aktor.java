package no.medvirk.tilgang;

import java.io.Serializable;
import java.util.UUID;

/** Whoever is logged in: a citizen by ID-porten, or an employee by HelseID or Entra ID; or the portal itself. */
public sealed interface Aktor extends Serializable permits Borger, Ansatt, Systemet {

    UUID id();

    String navn();

    /** Where the actor belongs: home municipality, or employer. */
    String kommune();
}
