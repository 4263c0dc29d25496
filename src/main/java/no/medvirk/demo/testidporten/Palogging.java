package no.medvirk.demo.testidporten;

import java.time.Instant;

/** That a person logged in: when, and with how sure a means. */
record Palogging(Testperson person, String acr, Instant tid, String sprak, String sid) {}
