package no.medvirk.demo.folkeregister;

import com.nimbusds.jose.jwk.JWK;

/** The client that the simulated Maskinporten knows, with its public key. */
record Maskinportinnstilling(String clientId, JWK key) {}
