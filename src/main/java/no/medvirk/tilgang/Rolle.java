package no.medvirk.tilgang;

/** What an employee is in their unit. */
public enum Rolle {
    SAKSBEHANDLER,
    HELSEPERSONELL,
    LEDER,
    OKONOMI,
    SYSTEMADMINISTRATOR
}
