package no.medvirk.tilgang.api;

/** The principal of a call that carried a municipality's token. */
record Scimregister(String kommune) {}
