package no.medvirk.skjema.uttrykk;

import java.util.Set;

/** The types of FHIRPath and of FHIR. */
final class Types {

    private static final Set<String> TEXTS = Set.of("String", "Code", "Uri", "Url", "Id", "Markdown", "Canonical");

    private Types() {}

    static boolean is(Object value, String name) {
        String type = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return switch (value) {
            case Boolean _ -> type.equals("Boolean");
            case Double number -> type.equals("Decimal") || type.equals("Integer") && Singles.whole(number);
            case String _ -> TEXTS.contains(type);
            case Moment moment -> type.equals(moment.kind().type());
            case Quantity _ -> type.equals("Quantity");
            case Thing thing -> thing.type().equals(type);
            default -> false;
        };
    }
}
