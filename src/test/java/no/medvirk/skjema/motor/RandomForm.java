package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes forms of all kinds by chance: nested, repeated, conditional, limited, and now and then wrong. */
final class RandomForm {

    static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";
    private static final int DEPTH = 4;
    private static final String[] TYPES = {
        "group", "group", "group", "display", "boolean", "boolean", "decimal", "integer", "integer", "date", "dateTime",
        "time", "string", "string", "text", "url", "choice", "choice", "open-choice", "coding", "attachment",
                "reference",
        "quantity", "question"
    };
    private static final String[] OPERATORS = {"exists", "=", "=", "!=", ">", "<", ">=", "<=", "exists"};
    static final String[] PATTERNS = {
        "[0-9]{4}",
        "^\\d+$",
        "[a-zæøå ]*",
        "(a|b)+c?",
        "(?=.*\\d).{2,8}",
        "(?!x)[^ ]+",
        "\\p{Lu}.*",
        "\\bja\\b",
        "(a+)+",
        "[\\w.-]+@[\\w-]+(\\.[a-z]{2,})+",
        "(\\d)\\1",
        "*a",
        "[b-a]",
        "\\x41\\u00e6?",
        "a{2,1}",
        "(((a?){9}){9}){99}"
    };

    private final Random random;
    private final Values values;
    private final List<String> linkIds = new ArrayList<>();
    private final List<ObjectNode> items = new ArrayList<>();

    RandomForm(Random random) {
        this.random = random;
        this.values = new Values(random, true);
    }

    ObjectNode make() {
        ObjectNode form = Json.MAPPER.createObjectNode().put("resourceType", "Questionnaire");
        form.put("url", "http://eksempel.no/q").put("status", "active").put("language", "nb");
        form.putArray("contained").add(valueSet());
        items(form, 1 + random.nextInt(6), 0);
        items.forEach(this::condition);
        if (random.nextBoolean()) {
            items.forEach(this::expressions);
            variable(form, 0);
        }
        return form;
    }

    private ObjectNode valueSet() {
        ObjectNode set =
                Json.MAPPER.createObjectNode().put("resourceType", "ValueSet").put("id", "s");
        ArrayNode concepts = set.putObject("compose")
                .putArray("include")
                .addObject()
                .put("system", Values.SYSTEM)
                .putArray("concept");
        for (String code : List.of("k0", "k1", "k2")) {
            concepts.addObject().put("code", code).put("display", "Ord for " + code);
        }
        return set;
    }

    private void items(ObjectNode parent, int count, int depth) {
        ArrayNode children = parent.putArray("item");
        for (int i = 0; i < count; i++) {
            item(children.addObject(), depth);
        }
    }

    private void item(ObjectNode item, int depth) {
        String type = TYPES[random.nextInt(TYPES.length)];
        String linkId = "q" + linkIds.size();
        linkIds.add(linkId);
        items.add(item);
        item.put("linkId", linkId).put("text", linkId + "?").put("type", chance(400) ? "ukjent" : type);
        if (chance(3)) {
            item.put("required", random.nextBoolean());
        }
        if (chance(3)) {
            item.put("repeats", true);
        }
        if (chance(6) && !type.equals("group")) {
            item.put("maxLength", random.nextInt(6));
        }
        ArrayNode extensions = Json.MAPPER.createArrayNode();
        extensions(extensions, type);
        if (!extensions.isEmpty()) {
            item.set("extension", extensions);
        }
        options(item, type);
        if (depth < DEPTH && (type.equals("group") || chance(6))) {
            items(item, 1 + random.nextInt(4), depth + 1);
        }
    }

    private void extensions(ArrayNode extensions, String type) {
        if (chance(12)) {
            say(extensions, "questionnaire-hidden").put("valueBoolean", true);
        }
        if (chance(8)) {
            say(extensions, "questionnaire-minOccurs").put("valueInteger", random.nextInt(3));
        }
        if (chance(8)) {
            say(extensions, "questionnaire-maxOccurs").put("valueInteger", random.nextInt(3));
        }
        for (String name : List.of("minValue", "maxValue")) {
            if (chance(4)) {
                values.put(say(extensions, name), "value", type);
            }
        }
        switch (type) {
            case "string", "text", "url", "open-choice" -> {
                if (chance(3)) {
                    say(extensions, "regex")
                            .put("valueString", PATTERNS[random.nextInt(PATTERNS.length - (chance(30) ? 0 : 1))]);
                }
                if (chance(6)) {
                    say(extensions, "minLength").put("valueInteger", random.nextInt(4));
                }
            }
            case "decimal", "quantity" -> {
                if (chance(3)) {
                    say(extensions, "maxDecimalPlaces").put("valueInteger", random.nextInt(3));
                }
                if (type.equals("quantity") && chance(2)) {
                    values.put(say(extensions, "questionnaire-unitOption"), "value", "choice");
                    say(extensions, "questionnaire-unitOption")
                            .putObject("valueCoding")
                            .put("system", "http://unitsofmeasure.org")
                            .put("code", "kg");
                }
                if (type.equals("quantity") && chance(8)) {
                    say(extensions, "questionnaire-unitValueSet")
                            .put("valueCanonical", chance(2) ? "#s" : "http://u/v");
                }
            }
            case "attachment" -> {
                if (chance(2)) {
                    say(extensions, "mimeType").put("valueCode", chance(2) ? "image/*" : "application/pdf");
                }
                if (chance(2)) {
                    say(extensions, "maxSize").put("valueDecimal", chance(2) ? 1 : 0);
                }
            }
            case "reference" -> {
                if (chance(2)) {
                    say(extensions, "questionnaire-referenceResource").put("valueCode", "Patient");
                }
            }
            default -> {}
        }
    }

    private void options(ObjectNode item, String type) {
        boolean choice = List.of("choice", "open-choice", "coding").contains(type);
        if (choice && chance(3)) {
            item.put(
                    "answerValueSet",
                    List.of("#s", "http://hl7.org/fhir/ValueSet/administrative-gender", "http://u/v", "#nei")
                            .get(random.nextInt(4)));
        }
        if (choice && chance(2) || !choice && chance(8) && !type.equals("group") && !type.equals("display")) {
            ArrayNode options = item.putArray("answerOption");
            for (int i = 0; i < 3; i++) {
                ObjectNode option = options.addObject();
                values.put(option, "value", type);
                if (chance(3)) {
                    say(option.putArray("extension"), "ordinalValue").put("valueDecimal", i + 0.5);
                } else if (chance(8)) {
                    say(option.putArray("extension"), "questionnaire-optionExclusive")
                            .put("valueBoolean", true);
                }
            }
        }
        if (chance(12)) {
            item.put(
                    "answerConstraint",
                    List.of("optionsOnly", "optionsOrType", "optionsOrString").get(random.nextInt(3)));
        }
    }

    /** Conditions on what stands before, or, seldom, on anything, so that there are circles. */
    private void condition(ObjectNode item) {
        if (!chance(3)) {
            return;
        }
        int at = linkIds.indexOf(item.path("linkId").asString());
        ArrayNode conditions = item.putArray("enableWhen");
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            int of = chance(25) || at == 0 ? random.nextInt(linkIds.size()) : random.nextInt(at);
            String operator = OPERATORS[random.nextInt(OPERATORS.length)];
            ObjectNode when =
                    conditions.addObject().put("question", linkIds.get(of)).put("operator", operator);
            if (operator.equals("exists")) {
                when.put("answerBoolean", random.nextBoolean());
            } else {
                values.put(when, "answer", items.get(of).path("type").asString(""));
            }
        }
        if (chance(2)) {
            item.put("enableBehavior", random.nextBoolean() ? "all" : "any");
        }
    }

    private void expressions(ObjectNode item) {
        String type = item.path("type").asString("");
        int at = linkIds.indexOf(item.path("linkId").asString());
        RandomExpression random = new RandomExpression(this.random, linkIds, at);
        if (chance(5) && !type.equals("group") && !type.equals("display")) {
            sdc(item, "calculatedExpression", random.of(type));
            if (chance(4)) {
                item.put("readOnly", false);
            }
        }
        if (chance(8)) {
            sdc(item, "enableWhenExpression", random.truth(1));
        }
        if (chance(12)) {
            sdc(item, "answerExpression", random.of(type));
        }
        if (chance(10)) {
            ObjectNode limit = say(extensions(item), chance(2) ? "minValue" : "maxValue");
            expression(say(limit.putArray("extension"), "cqf-expression"), random.of(type));
        }
        if (chance(8)) {
            constraint(item, random.truth(0));
        }
        if (chance(8)) {
            variable(item, at);
        }
    }

    private void variable(ObjectNode holder, int before) {
        ObjectNode variable = say(extensions(holder), "variable");
        String expression =
                new RandomExpression(random, linkIds, before).of("decimal").replace("%v", "3");
        expression(variable, expression);
        ((ObjectNode) variable.path("valueExpression")).put("name", "v");
    }

    private void constraint(ObjectNode item, String expression) {
        ArrayNode parts = say(extensions(item), "questionnaire-constraint").putArray("extension");
        parts.addObject().put("url", "severity").put("valueCode", chance(3) ? "warning" : "error");
        parts.addObject().put("url", "human").put("valueString", chance(3) ? "" : "Slik kan det ikke være.");
        parts.addObject().put("url", "expression").put("valueString", expression);
    }

    private static void sdc(ObjectNode item, String name, String expression) {
        ObjectNode extension = extensions(item).addObject();
        expression(
                extension.put("url", "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + name),
                expression);
    }

    private static void expression(ObjectNode extension, String expression) {
        extension.putObject("valueExpression").put("language", "text/fhirpath").put("expression", expression);
    }

    private static ArrayNode extensions(ObjectNode item) {
        return item.path("extension") instanceof ArrayNode found ? found : item.putArray("extension");
    }

    private static ObjectNode say(ArrayNode extensions, String name) {
        return extensions.addObject().put("url", FHIR + name);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
