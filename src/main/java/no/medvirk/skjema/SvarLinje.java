package no.medvirk.skjema;

import java.util.List;

/**
 * A line of a filled form, for a summary, a receipt or a case worker.
 *
 * @param linkId the item of the form
 * @param niva level from 1 (the steps)
 * @param sporsmal the question, or the heading of a group
 * @param svar the answers in words; empty for a heading
 * @param overskrift whether the line is a heading
 */
public record SvarLinje(String linkId, int niva, String sporsmal, List<String> svar, boolean overskrift) {}
