package no.medvirk.skjema.motor;

/** An allowed answer; an exclusive one stands alone. */
record Option(Value value, boolean exclusive) {}
