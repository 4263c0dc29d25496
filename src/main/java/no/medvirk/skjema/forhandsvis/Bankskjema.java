package no.medvirk.skjema.forhandsvis;

import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Skjema;
import no.medvirk.skjema.motor.Json;

/** A form of the bank as one chooses it. */
record Bankskjema(String id, String tittel, String versjon) {

    static Bankskjema of(Skjema skjema, Sprak sprak) {
        var title =
                Json.MAPPER.readTree(skjema.questionnaire(sprak)).path("title").asString(skjema.id());
        return new Bankskjema(skjema.id(), title, skjema.versjon());
    }
}
