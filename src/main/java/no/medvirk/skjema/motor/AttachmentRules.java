package no.medvirk.skjema.motor;

import java.util.List;
import java.util.Locale;
import no.medvirk.skjema.motor.ValueRules.Breach;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An attachment is of an allowed type and size, and what it says of its size is true. */
final class AttachmentRules {

    private AttachmentRules() {}

    static @Nullable Breach check(Limits limits, JsonNode raw) {
        if (!raw.isObject()) {
            return Breach.of("value", "form");
        }
        if (!Json.text(raw, "url").isEmpty() && !Addresses.sound(Json.text(raw, "url"))) {
            return Breach.of("value", "adresse");
        }
        if (!limits.mimeTypes().isEmpty() && !allowed(limits.mimeTypes(), Json.text(raw, "contentType"))) {
            return Breach.of("invalid", "filtype", String.join(", ", limits.mimeTypes()));
        }
        long stated =
                raw.path("size").isNumber() ? raw.path("size").decimalValue().longValue() : -1;
        long size = raw.path("data").isString() ? size(raw.path("data").stringValue()) : stated;
        if (raw.path("data").isString() && (size < 0 || stated >= 0 && stated != size)) {
            return Breach.of("value", "filinnhold");
        }
        return limits.maxSize() >= 0 && size > limits.maxSize()
                ? Breach.of("too-long", "filstorrelse", limits.maxSize() / 1024)
                : null;
    }

    private static boolean allowed(List<String> types, String contentType) {
        String plain = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (String type : types) {
            String wanted = type.strip().toLowerCase(Locale.ROOT);
            if (wanted.equals(plain)
                    || wanted.equals("*/*")
                    || wanted.endsWith("/*") && plain.startsWith(wanted.substring(0, wanted.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes the base64 text holds, -1 where it is none. */
    private static long size(String data) {
        long letters = 0;
        int padding = 0;
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            boolean letter =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
            if (letter && padding == 0) {
                letters++;
            } else if (c == '=' && padding < 2) {
                padding++;
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return -1;
            }
        }
        return (letters + padding) % 4 == 0 ? letters * 3 / 4 : -1;
    }
}
