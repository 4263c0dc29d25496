package no.medvirk.innbygger;

/** How the address of a person is protected. Source: Folkeregisteret, «adressegradering»; once called kode 7 and kode 6. */
public enum Adressebeskyttelse {
    UGRADERT,
    FORTROLIG,
    STRENGT_FORTROLIG
}
