package no.medvirk.tilgang.api;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What went wrong, as FHIR says it (https://hl7.org/fhir/R4/operationoutcome.html). */
final class OperationOutcome {

    private OperationOutcome() {}

    static ObjectNode of(String code, String diagnostics) {
        var outcome = JsonNodeFactory.instance.objectNode().put("resourceType", "OperationOutcome");
        outcome.putArray("issue")
                .addObject()
                .put("severity", "error")
                .put("code", code)
                .put("diagnostics", diagnostics);
        return outcome;
    }
}
