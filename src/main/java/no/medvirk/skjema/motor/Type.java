package no.medvirk.skjema.motor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an item is, and which {@code value[x]} answers it takes. R5's {@code coding} is R4's {@code choice}. */
enum Type {
    GROUP("group"),
    DISPLAY("display"),
    QUESTION("question"),
    BOOLEAN("boolean", "Boolean"),
    DECIMAL("decimal", "Decimal", "Integer"),
    INTEGER("integer", "Integer"),
    DATE("date", "Date"),
    DATE_TIME("dateTime", "DateTime"),
    TIME("time", "Time"),
    STRING("string", "String"),
    TEXT("text", "String"),
    URL("url", "Uri"),
    CHOICE("choice", "Coding"),
    OPEN_CHOICE("open-choice", "Coding", "String"),
    ATTACHMENT("attachment", "Attachment"),
    REFERENCE("reference", "Reference"),
    QUANTITY("quantity", "Quantity"),
    UNKNOWN("");

    private static final Map<String, Type> BY_CODE = byCode();

    private final String code;
    private final Set<String> answers;

    Type(String code, String... answers) {
        this.code = code;
        this.answers = Set.of(answers);
    }

    /** The type of a code, {@link #UNKNOWN} for one that FHIR does not have. */
    static Type of(String code) {
        return BY_CODE.getOrDefault(code, UNKNOWN);
    }

    Set<String> answers() {
        return answers;
    }

    private static Map<String, Type> byCode() {
        Map<String, Type> types = new HashMap<>();
        for (Type type : values()) {
            types.put(type.code, type);
        }
        types.remove("");
        types.put("coding", CHOICE);
        return types;
    }
}
