package no.medvirk.skjema.motor;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What an expression sees that is in neither the form nor the answer.
 *
 * @param now FHIR dateTime with a zone
 * @param context what {@code %patient} and its like stand for: FHIR JSON by name
 */
public record Surroundings(String now, Map<String, JsonNode> context) {

    private static final DateTimeFormatter FHIR = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    /** For a form without expressions, which looks at nothing. */
    static final Surroundings NOWHERE = new Surroundings("", Map.of());

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** This moment in Norway, launched with nothing. */
    public static Surroundings here() {
        return at(OffsetDateTime.now(NORWAY));
    }

    public static Surroundings at(OffsetDateTime now) {
        return new Surroundings(now.format(FHIR), Map.of());
    }

    /** An answer is judged by the day it was written, so that what was right then stays right. */
    Surroundings when(JsonNode response) {
        String authored = Json.text(response, "authored");
        if (authored.length() < 10 || !Moments.dateTime(authored)) {
            return this;
        }
        String zone = now.endsWith("Z") ? "Z" : now.substring(Math.max(0, now.length() - 6));
        return new Surroundings(authored.contains("T") ? authored : authored + "T12:00:00" + zone, context);
    }
}
