package no.medvirk.tilgang;

import java.util.UUID;

/** A valid power of attorney: whose affairs it opens, and where that person belongs. */
record Fullmakt(UUID id, String kommune, UUID innbyggerId) {}
