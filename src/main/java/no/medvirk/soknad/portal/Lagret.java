package no.medvirk.soknad.portal;

import java.time.Instant;
import java.util.List;

/**
 * What became of a save.
 *
 * @param versjon of the draft as a whole
 * @param skrevet what stands as it was sent
 * @param konflikter where someone else had written the same question in between: nothing was overwritten, theirs stand
 */
public record Lagret(int versjon, Instant lagret, List<Punkt> skrevet, List<Punkt> konflikter) {}
