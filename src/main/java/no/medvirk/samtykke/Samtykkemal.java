package no.medvirk.samtykke;

import java.util.List;
import java.util.Map;
import no.medvirk.platform.texts.Sprak;

/**
 * A ready-made question of consent, as {@code samtykke/maler.json} has it.
 *
 * @param hva kinds of information that are usual; the employee chooses among all
 * @param maneder how long it usually lasts
 */
public record Samtykkemal(
        String kode, Samtykketype type, List<Opplysning> hva, int maneder, Map<Sprak, Samtykketekst> tekst) {

    public Samtykketekst tekst(Sprak sprak) {
        return tekst.get(sprak);
    }
}
