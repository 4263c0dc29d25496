package no.medvirk.kommune.portal;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.hilla.BrowserCallable;
import java.util.List;
import no.medvirk.kommune.Kommune;
import no.medvirk.kommune.Kommuner;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.texts.Sprak;

/**
 * What a municipality offers, for everyone. {@code sprak} is {@code nb}, {@code nn} or {@code en}; an empty one means the
 * municipality's own language. Throws {@link IkkeFunnet} for a municipality or service that does not exist.
 */
@BrowserCallable
@AnonymousAllowed
public class KommunePortal {

    private final Kommuner kommuner;
    private final Tjenestekatalog katalog;

    KommunePortal(Kommuner kommuner, Tjenestekatalog katalog) {
        this.kommuner = kommuner;
        this.katalog = katalog;
    }

    public List<KommuneKort> listKommuner() {
        return kommuner.list().stream()
                .map(kommune -> new KommuneKort(
                        kommune.nr(), kommune.navn(), kommune.malform().code()))
                .toList();
    }

    public KommuneSide findKommune(String nr, String sprak) {
        var kommune = kommuner.find(nr);
        var language = language(kommune, sprak);
        var tjenester = katalog.list(nr).stream()
                .map(tjeneste -> TjenesteKort.of(tjeneste, language))
                .toList();
        return new KommuneSide(kommune.nr(), kommune.navn(), kommune.malform().code(), kommune.telefon(), tjenester);
    }

    public TjenesteSide findTjeneste(String nr, String kode, String sprak) {
        var language = language(kommuner.find(nr), sprak);
        return katalog.find(nr, kode)
                .map(tjeneste -> TjenesteSide.of(tjeneste, language))
                .orElseThrow(() -> new IkkeFunnet("tjenesten"));
    }

    private static Sprak language(Kommune kommune, String sprak) {
        return sprak.isBlank() ? kommune.malform() : Sprak.of(sprak);
    }
}
