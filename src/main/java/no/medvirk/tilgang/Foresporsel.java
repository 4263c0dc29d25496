package no.medvirk.tilgang;

import java.time.LocalDate;
import java.util.UUID;

/** What the rules are asked: may this actor do this with that person's data on this day. */
record Foresporsel(Aktor aktor, UUID innbyggerId, String kommune, Handling handling, LocalDate dato) {}
