package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.styring.Arsak;
import no.medvirk.tilgang.styring.Arsaker;
import no.medvirk.tilgang.styring.Rolle;
import no.medvirk.tilgang.styring.Rolleendring;
import no.medvirk.tilgang.styring.Roller;

/** The administrator's door to the municipality's roles, and to the reasons that records are opened for. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class RollerAnsatt {

    /** A right that a role can give: it sees persons, governs access (SYSTEM), or follows up (STYRING). */
    public record Rettighet(String kode, String gruppe) {}

    /** @param rettigheter all that a role can give */
    public record Rolleoversikt(List<Rolle> roller, List<Rettighet> rettigheter, List<Rolleendring> historikk) {}

    private final Tilgang tilgang;
    private final Roller roller;
    private final Arsaker arsaker;

    RollerAnsatt(Tilgang tilgang, Roller roller, Arsaker arsaker) {
        this.tilgang = tilgang;
        this.roller = roller;
        this.arsaker = arsaker;
    }

    public Rolleoversikt list(UUID enhetId) {
        var bevis = tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_ROLLER);
        var rights = Arrays.stream(Handling.values())
                .filter(Handling::isForStaff)
                .map(each -> new Rettighet(each.name(), group(each)))
                .toList();
        return new Rolleoversikt(roller.list(bevis.kommune()), rights, roller.history(bevis));
    }

    /** @param kode the role to change; a new one where it is empty */
    public void save(UUID enhetId, String kode, String navn, List<String> rettigheter) {
        roller.save(tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_ROLLER), kode, navn, rettigheter);
    }

    public List<Arsak> listArsaker(UUID enhetId) {
        return arsaker.listAll(tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_ROLLER));
    }

    /** @param kode the reason to change; a new one where it is empty */
    public void saveArsak(UUID enhetId, String kode, String nb, String nn, String en, boolean aktiv) {
        arsaker.save(tilgang.requireEnhet(enhetId, Handling.ADMINISTRER_ROLLER), kode, nb, nn, en, aktiv);
    }

    private static String group(Handling handling) {
        return handling.opensPersons() ? "PERSONER" : handling.isSystem() ? "SYSTEM" : "STYRING";
    }
}
