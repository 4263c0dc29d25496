package no.medvirk.skjema.motor;

/** Addresses (FHIR's uri and url), absolute or relative. Those that a browser would run as script are refused. */
final class Addresses {

    private Addresses() {}

    static boolean sound(String text) {
        if (text.isEmpty() || !clean(text)) {
            return false;
        }
        String scheme = scheme(text);
        return switch (scheme) {
            case "" -> !text.startsWith(":");
            case "javascript", "vbscript", "data" -> false;
            case "http", "https", "ftp" ->
                text.startsWith("//", scheme.length() + 1)
                        && text.length() > scheme.length() + 3
                        && text.charAt(scheme.length() + 3) != '/';
            case "urn" -> urn(text);
            default -> scheme.length() > 1 && text.length() > scheme.length() + 1;
        };
    }

    /** The scheme in small letters, empty for a relative address. */
    static String scheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' && i > 0) {
                return text.substring(0, i).toLowerCase(java.util.Locale.ROOT);
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return "";
            }
        }
        return "";
    }

    private static boolean clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || "<>\"{}|\\^`".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean urn(String text) {
        String rest = text.substring(4);
        if (rest.startsWith("uuid:")) {
            return uuid(rest.substring(5));
        }
        if (rest.startsWith("oid:")) {
            return oid(rest.substring(4));
        }
        int colon = rest.indexOf(':');
        return colon > 1 && colon < rest.length() - 1;
    }

    /** Small letters, as FHIR has it. */
    private static boolean uuid(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = text.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean oid(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length < 2 || parts[0].length() != 1 || parts[0].charAt(0) > '2') {
            return false;
        }
        for (String part : parts) {
            boolean digits = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits || part.length() > 1 && part.startsWith("0")) {
                return false;
            }
        }
        return true;
    }
}
