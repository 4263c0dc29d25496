package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.styring.Nodretter;
import no.medvirk.tilgang.styring.Rollesoknader;
import no.medvirk.tilgang.styring.Toppenhet;

/** What of the governing of access an employee may open, and what waits for them there. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class MenyAnsatt {

    /**
     * For each thing, the units to begin at; none where the employee may not.
     *
     * @param saker whether the employee sees cases
     * @param rollesoknaderVenter how many have asked for a role and not been answered
     * @param nodrettVenter how many emergency accesses nobody has looked at
     */
    public record Meny(
            boolean saker,
            List<Styringsenhet> roller,
            List<Styringsenhet> ansatte,
            List<Styringsenhet> rapport,
            List<Styringsenhet> rollesoknader,
            int rollesoknaderVenter,
            List<Styringsenhet> nodrettliste,
            int nodrettVenter,
            boolean nodrett) {}

    private final Tilgang tilgang;
    private final Toppenhet toppenhet;
    private final Rollesoknader rollesoknader;
    private final Nodretter nodretter;

    MenyAnsatt(Tilgang tilgang, Toppenhet toppenhet, Rollesoknader rollesoknader, Nodretter nodretter) {
        this.tilgang = tilgang;
        this.toppenhet = toppenhet;
        this.rollesoknader = rollesoknader;
        this.nodretter = nodretter;
    }

    public Meny meny() {
        var ansatt = Innlogget.ansatt(tilgang);
        return new Meny(
                ansatt.may(Handling.SE_SAK),
                units(ansatt, Handling.ADMINISTRER_ROLLER).stream()
                        .filter(each -> toppenhet.isTop(each.id()))
                        .toList(),
                units(ansatt, Handling.ADMINISTRER_TILGANGER),
                units(ansatt, Handling.SE_TILGANGSRAPPORT),
                units(ansatt, Handling.GODKJENN_ROLLE),
                ansatt.may(Handling.GODKJENN_ROLLE) ? rollesoknader.waitingFor(ansatt) : 0,
                units(ansatt, Handling.FOLG_OPP_VARSEL),
                ansatt.may(Handling.FOLG_OPP_VARSEL) ? nodretter.waitingFor(ansatt) : 0,
                ansatt.may(Handling.NODRETT));
    }

    private List<Styringsenhet> units(Ansatt ansatt, Handling handling) {
        return toppenhet.highest(ansatt.kommune(), ansatt.enheterMed(handling)).stream()
                .map(Styringsenhet::of)
                .toList();
    }
}
