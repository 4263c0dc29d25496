package no.medvirk.nettleser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** The texts of the front end in one language, found by what they are in bokmål. */
record Oversettelser(Map<String, String> texts) {

    static Oversettelser of(String sprak) {
        var file = Path.of("frontend/i18n/xlf/" + sprak + ".xlf");
        var texts = new HashMap<String, String>();
        if (sprak.equals("nb")) {
            return new Oversettelser(texts);
        }
        try (var in = Files.newInputStream(file)) {
            var units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("trans-unit");
            for (int i = 0; i < units.getLength(); i++) {
                var unit = (Element) units.item(i);
                var translated = text(unit, "target");
                if (!translated.isEmpty()) {
                    texts.put(text(unit, "source"), translated);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
        return new Oversettelser(texts);
    }

    /** The text itself where the language has none of its own. */
    String get(String bokmal) {
        return texts.getOrDefault(bokmal, bokmal);
    }

    private static String text(Element unit, String part) {
        var found = unit.getElementsByTagName(part);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
