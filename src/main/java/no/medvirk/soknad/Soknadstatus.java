package no.medvirk.soknad;

/** Where an application is on the applicant's side. What happens after sending is the case's to say. */
public enum Soknadstatus {
    UTKAST,
    SENDT
}
