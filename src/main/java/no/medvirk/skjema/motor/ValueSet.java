package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The codes of a value set, as far as they are listed. Its filters and other value sets cannot be judged here. */
final class ValueSet {

    /** What is known of a coding. */
    enum Verdict {
        IN,
        OUT,
        /** The code is in the set, but its words are others'. */
        WRONG_WORDS,
        UNKNOWN
    }

    private final Map<String, String> displays = new HashMap<>();
    private final Map<String, Double> scores = new HashMap<>();
    private final Set<String> wholeSystems = new HashSet<>();
    private final boolean bundled;
    private boolean open;

    /**
     * @param bundled it comes with the engine, so that its words are the code system's own
     */
    ValueSet(JsonNode json, boolean bundled) {
        this.bundled = bundled;
        JsonNode expansion = json.path("expansion");
        if (expansion.path("contains").isArray()) {
            contains(expansion, 0);
            return;
        }
        JsonNode compose = json.path("compose");
        for (JsonNode include : Json.list(compose, "include")) {
            include(include);
        }
        for (JsonNode exclude : Json.list(compose, "exclude")) {
            String system = Json.text(exclude, "system");
            for (JsonNode concept : Json.list(exclude, "concept")) {
                displays.remove(key(system, Json.text(concept, "code")));
            }
            open |= !Json.list(exclude, "filter").isEmpty();
        }
    }

    /** What a code counts in a sum. */
    @Nullable
    Double score(String system, String code) {
        return scores.get(key(system, code));
    }

    Verdict judge(String system, String code, String display) {
        String words = displays.get(key(system, code));
        if (words == null) {
            boolean whole = wholeSystems.contains(system) && !code.isEmpty();
            return whole ? Verdict.IN : open ? Verdict.UNKNOWN : Verdict.OUT;
        }
        boolean other = bundled && !display.isEmpty() && !words.isEmpty() && !same(words, display);
        return other ? Verdict.WRONG_WORDS : Verdict.IN;
    }

    private void include(JsonNode include) {
        String system = Json.text(include, "system");
        JsonNode concepts = Json.list(include, "concept");
        for (JsonNode concept : concepts) {
            add(system, concept);
        }
        boolean narrowed = !Json.list(include, "filter").isEmpty();
        open |= narrowed || !Json.list(include, "valueSet").isEmpty();
        if (concepts.isEmpty() && !narrowed && !system.isEmpty()) {
            wholeSystems.add(system);
        }
    }

    private void contains(JsonNode parent, int depth) {
        for (JsonNode each : Json.list(parent, "contains")) {
            if (!Json.flag(each, "abstract")) {
                add(Json.text(each, "system"), each);
            }
            if (depth < Depth.MOST) {
                contains(each, depth + 1);
            }
        }
    }

    private void add(String system, JsonNode concept) {
        String key = key(system, Json.text(concept, "code"));
        displays.put(key, Json.text(concept, "display"));
        Double score = Extensions.score(concept);
        if (score != null) {
            scores.put(key, score);
        }
    }

    private static String key(String system, String code) {
        return system + "|" + code;
    }

    private static boolean same(String one, String other) {
        return one.trim().equalsIgnoreCase(other.trim());
    }

    /** Value sets by where a form refers to them: contained in it, or bundled with the engine. */
    static final class Source {
        private final Map<String, ValueSet> contained = new HashMap<>();

        Source(JsonNode questionnaire) {
            for (JsonNode json : Json.list(questionnaire, "contained")) {
                if (Json.text(json, "resourceType").equals("ValueSet")) {
                    ValueSet set = new ValueSet(json, false);
                    contained.put("#" + Json.text(json, "id"), set);
                    contained.putIfAbsent(Json.text(json, "url"), set);
                }
            }
        }

        /** Null where it is not at hand. A version in the reference is passed by. */
        @Nullable
        ValueSet find(String reference) {
            int version = reference.indexOf('|');
            String url = version < 0 ? reference : reference.substring(0, version);
            ValueSet set = contained.get(url);
            return set != null ? set : Terminology.find(url);
        }
    }
}
