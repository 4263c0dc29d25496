package no.medvirk.soknad;

import java.util.List;

/**
 * What became of a save.
 *
 * @param skrevet the questions that stand as they were sent
 * @param konflikter the questions where someone else had written in between: nothing was overwritten, theirs stand
 */
public record Lagring(Soknad soknad, List<Svarpunkt> skrevet, List<Svarpunkt> konflikter) {}
