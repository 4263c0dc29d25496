package no.medvirk.skjema;

/**
 * Something wrong in an answer, told at its field.
 *
 * @param linkId the item of the form, empty when the answer could not be read at all
 * @param code FHIR issue type: required, value, structure, not-found, too-long, code-invalid, invalid
 * @param text the question and what is wrong, in the form's language, to stand alone in a list
 * @param expression where in the answer, as FHIRPath
 */
public record Skjemafeil(String linkId, String code, String text, String expression) {}
