package no.medvirk.tilgang.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.medvirk.kommune.Enheter;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.styring.Rolle;
import no.medvirk.tilgang.styring.Roller;
import no.medvirk.tilgang.styring.Rollesoknad;
import no.medvirk.tilgang.styring.Rollesoknader;
import no.medvirk.tilgang.styring.Tildelt;

/** What one has access to, and a role for a limited time: asked for by oneself, answered by the leader. */
@BrowserCallable
@RolesAllowed("ANSATT")
public class RollesoknadAnsatt {

    /**
     * The employee's own page.
     *
     * @param roller those one can ask for, in any of {@code enheter}
     */
    public record MineTilganger(
            List<Tildelt> tilganger, List<Rollesoknad> soknader, List<Rolle> roller, List<Styringsenhet> enheter) {}

    private final Tilgang tilgang;
    private final Rollesoknader rollesoknader;
    private final Roller roller;
    private final Enheter enheter;

    RollesoknadAnsatt(Tilgang tilgang, Rollesoknader rollesoknader, Roller roller, Enheter enheter) {
        this.tilgang = tilgang;
        this.rollesoknader = rollesoknader;
        this.roller = roller;
        this.enheter = enheter;
    }

    public MineTilganger mine() {
        var ansatt = Innlogget.ansatt(tilgang);
        return new MineTilganger(
                rollesoknader.accessOf(ansatt),
                rollesoknader.of(ansatt),
                roller.list(ansatt.kommune()),
                enheter.list(ansatt.kommune()).stream()
                        .map(Styringsenhet::of)
                        .sorted((a, b) -> a.navn().compareTo(b.navn()))
                        .toList());
    }

    /** Asks for oneself, so the unit is one where one has no right yet. */
    public void ask(String rolle, UUID iEnhet, int timer, String begrunnelse) {
        rollesoknader.ask(Innlogget.ansatt(tilgang), iEnhet, rolle, timer, begrunnelse);
    }

    public void withdraw(UUID soknadId) {
        rollesoknader.withdraw(Innlogget.ansatt(tilgang), soknadId);
    }

    public List<Rollesoknad> list(UUID enhetId) {
        return rollesoknader.list(tilgang.requireEnhet(enhetId, Handling.GODKJENN_ROLLE));
    }

    /** @param enhetId the unit that the role was asked for in */
    public void answer(UUID enhetId, UUID soknadId, boolean godkjent, String svar) {
        rollesoknader.answer(tilgang.requireEnhet(enhetId, Handling.GODKJENN_ROLLE), soknadId, godkjent, svar);
    }
}
