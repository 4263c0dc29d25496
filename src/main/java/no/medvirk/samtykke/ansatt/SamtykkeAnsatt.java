package no.medvirk.samtykke.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.samtykke.Samtykke;
import no.medvirk.samtykke.SamtykkeService;
import no.medvirk.samtykke.Samtykkemaler;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;

/** Staff see the consents of a person they work with, ask for one, and write down one that was spoken. */
@BrowserCallable
@RolesAllowed("ANSATT")
class SamtykkeAnsatt {

    /** The person asked, and the templates to choose among. */
    public record Samtykkevalg(String navn, List<Mal> maler) {}

    private final Tilgang tilgang;
    private final SamtykkeService samtykker;
    private final Samtykkemaler maler;
    private final Innbyggere innbyggere;
    private final Clock clock;

    SamtykkeAnsatt(
            Tilgang tilgang, SamtykkeService samtykker, Samtykkemaler maler, Innbyggere innbyggere, Clock clock) {
        this.tilgang = tilgang;
        this.samtykker = samtykker;
        this.maler = maler;
        this.innbyggere = innbyggere;
        this.clock = clock;
    }

    public List<Samtykkelinje> list(UUID innbyggerId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.BE_OM_SAMTYKKE);
        return samtykker.list(bevis).stream().map(each -> line(each, sprak)).toList();
    }

    /** What can be asked, and of whom it is. */
    public Samtykkevalg maler(UUID innbyggerId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.BE_OM_SAMTYKKE);
        var today = LocalDate.now(clock);
        var choices = maler.all().stream()
                .map(each -> new Mal(
                        each.kode(),
                        each.type().name(),
                        each.hva().stream().map(Enum::name).toList(),
                        today.plusMonths(each.maneder()),
                        each.tekst(Sprak.of(sprak))))
                .toList();
        return new Samtykkevalg(innbyggere.find(bevis).navn(), choices);
    }

    public Samtykkelinje be(UUID innbyggerId, Samtykkesporsmal sporsmal, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.BE_OM_SAMTYKKE);
        return line(samtykker.ask(bevis, sporsmal.id(), sporsmal.toDomain()), sprak);
    }

    /** @param vitne to whom it was said, or who heard it */
    public Samtykkelinje registrer(
            UUID innbyggerId, Samtykkesporsmal sporsmal, LocalDate dato, String vitne, String ord, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.BE_OM_SAMTYKKE);
        var muntlig = new Samtykke.Muntlig(dato, vitne.strip(), ord.strip());
        return line(samtykker.register(bevis, sporsmal.id(), sporsmal.toDomain(), muntlig), sprak);
    }

    private Samtykkelinje line(Samtykke samtykke, String sprak) {
        return Samtykkelinje.of(samtykke, Sprak.of(sprak), LocalDate.now(clock));
    }
}
