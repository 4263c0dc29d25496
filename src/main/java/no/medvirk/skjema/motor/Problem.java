package no.medvirk.skjema.motor;

/**
 * Something wrong in an answer.
 *
 * @param linkId the item it stands at
 * @param code FHIR issue type: required, value, structure, not-found, too-long, code-invalid, invalid
 * @param reason which sentence tells it, see {@link Messages}
 * @param limit the limit that was broken, or empty
 * @param expression where in the answer, as FHIRPath
 */
public record Problem(String linkId, String code, String reason, String limit, String expression) {}
