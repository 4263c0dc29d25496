package no.medvirk.sak;

/** How much there is to do in a unit: cases that nobody has taken, and those the asking employee has. */
public record Saktall(int nye, int mine) {}
