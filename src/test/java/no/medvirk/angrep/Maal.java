package no.medvirk.angrep;

import java.util.ArrayList;
import java.util.List;

/** Whose id is given. */
enum Maal {
    /** No person or unit is asked for. */
    UTEN,
    /** The person, or unit, that the one who knocks has to do with. */
    TILKNYTTET,
    /** Someone whom they have nothing to do with. */
    FREMMED,
    /** Something of another's, under an id that is one's own. */
    BARN_UNDER_EGEN,
    /** An id that nobody has. */
    TILFELDIG;

    static List<Maal> of(Dor dor) {
        if (!dor.takes("innbyggerId") && !dor.takes("enhetId")) {
            return List.of(UTEN);
        }
        var maal = new ArrayList<>(List.of(TILKNYTTET, FREMMED, TILFELDIG));
        if (Anrop.takesThing(dor)) {
            maal.add(BARN_UNDER_EGEN);
        }
        return maal;
    }
}
