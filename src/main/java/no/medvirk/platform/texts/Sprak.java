package no.medvirk.platform.texts;

import java.util.Locale;

/** The languages that every text exists in. */
public enum Sprak {
    NB,
    NN,
    EN;

    /** Language tag as in {@code <html lang>} and ID-porten's {@code ui_locales}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag such as {@code nn} or {@code nn-NO}; bokmål for one that is not offered. */
    public static Sprak of(String tag) {
        return switch (tag.length() < 2 ? "" : tag.substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }

    public Locale locale() {
        return Locale.of(code(), this == EN ? "GB" : "NO");
    }
}
