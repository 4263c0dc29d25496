package no.medvirk.skjema.motor;

import tools.jackson.databind.JsonNode;

/** How deep items may stand within each other: deeper is no form that a person can fill in. */
final class Depth {

    static final int MOST = 100;

    private Depth() {}

    /** Whether any item of a form or an answer stands deeper than {@link #MOST}. */
    static boolean tooDeep(JsonNode parent) {
        return tooDeep(parent, 0);
    }

    private static boolean tooDeep(JsonNode parent, int depth) {
        if (depth > MOST) {
            return true;
        }
        for (JsonNode item : Json.list(parent, "item")) {
            if (tooDeep(item, depth + 1)) {
                return true;
            }
            for (JsonNode answer : Json.list(item, "answer")) {
                if (tooDeep(answer, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
