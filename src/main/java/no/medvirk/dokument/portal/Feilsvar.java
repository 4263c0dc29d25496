package no.medvirk.dokument.portal;

/** Why a file was refused: the field of the form and a text key for the client. */
record Feilsvar(String felt, String kode) {}
