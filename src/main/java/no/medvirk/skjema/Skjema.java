package no.medvirk.skjema;

import java.util.Map;
import no.medvirk.platform.texts.Sprak;

/** A form in the bank: its id, its version and its Questionnaire in each language. */
public final class Skjema {

    private final String id;
    private final String versjon;
    private final Map<Sprak, String> questionnaires;

    Skjema(String id, String versjon, Map<Sprak, String> questionnaires) {
        this.id = id;
        this.versjon = versjon;
        this.questionnaires = Map.copyOf(questionnaires);
    }

    public String id() {
        return id;
    }

    public String versjon() {
        return versjon;
    }

    /** The form as FHIR JSON with its texts in one language. */
    public String questionnaire(Sprak sprak) {
        return questionnaires.get(sprak);
    }
}
