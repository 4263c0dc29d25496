package no.medvirk.kommune.portal;

import java.util.List;
import no.medvirk.kommune.Tjeneste;
import no.medvirk.platform.texts.Sprak;

/**
 * A service in a list.
 *
 * @param sokeord words in lower case that people search with
 */
public record TjenesteKort(String kode, String navn, String ingress, List<String> sokeord) {

    static TjenesteKort of(Tjeneste tjeneste, Sprak sprak) {
        return new TjenesteKort(
                tjeneste.kode(), tjeneste.navn(sprak), tjeneste.ingress(sprak), tjeneste.sokeord(sprak));
    }
}
