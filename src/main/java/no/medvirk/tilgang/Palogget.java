package no.medvirk.tilgang;

/** What a logged-in principal is to the portal. */
public interface Palogget {

    Aktor aktor();
}
