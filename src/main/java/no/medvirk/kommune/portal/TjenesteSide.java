package no.medvirk.kommune.portal;

import java.util.List;
import no.medvirk.kommune.Tjeneste;
import no.medvirk.platform.texts.Sprak;

/**
 * The page of a service.
 *
 * @param hvem who may get it, one sentence each
 * @param behandlingstid a whole sentence
 * @param kanSokes whether to show the way to the application; else {@code kontakt} is the way
 * @param kontakt whom to call, a whole sentence
 */
public record TjenesteSide(
        String kode,
        String navn,
        String ingress,
        String hva,
        List<String> hvem,
        String pris,
        String behandlingstid,
        boolean kanSokes,
        String kontakt) {

    static TjenesteSide of(Tjeneste tjeneste, Sprak sprak) {
        return new TjenesteSide(
                tjeneste.kode(),
                tjeneste.navn(sprak),
                tjeneste.ingress(sprak),
                tjeneste.hva(sprak),
                tjeneste.hvem(sprak),
                tjeneste.pris(sprak),
                tjeneste.behandlingstid(sprak),
                tjeneste.kanSokes(),
                tjeneste.kontakt(sprak));
    }
}
