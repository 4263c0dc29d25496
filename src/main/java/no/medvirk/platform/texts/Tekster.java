package no.medvirk.platform.texts;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts that the server itself writes, in letters and receipts. One bundle a module: {@code texts/<module>.properties}
 * holds bokmål, {@code _nn} and {@code _en} the others.
 */
public final class Tekster {

    private static final ResourceBundle.Control NO_MACHINE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String module;

    public Tekster(String module) {
        this.module = module;
    }

    /** @throws java.util.MissingResourceException where the module has no such text */
    public String get(Sprak sprak, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("texts." + module, sprak.locale(), NO_MACHINE_LANGUAGE);
        return new MessageFormat(bundle.getString(key), sprak.locale()).format(arguments);
    }
}
