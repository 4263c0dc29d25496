package no.medvirk.skjema.motor;

/**
 * Something wrong in an answer or in a form.
 *
 * @param linkId the item it stands at
 * @param code FHIR issue type: required, value, structure, not-found, too-long, code-invalid, invalid, not-supported,
 *     too-costly
 * @param reason which sentence tells it, see {@link Messages}
 * @param limit the limit that was broken, or empty
 * @param expression where in the answer (or the form), as FHIRPath
 */
public record Problem(Severity severity, String linkId, String code, String reason, String limit, String expression) {

    static Problem error(String linkId, String code, String reason, String limit, String expression) {
        return new Problem(Severity.ERROR, linkId, code, reason, limit, expression);
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
