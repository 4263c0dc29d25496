package no.medvirk.tilgang.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Representasjon;
import no.medvirk.tilgang.Tilgang;

/** «Hvem gjelder det?»: the persons to choose between. */
@BrowserCallable
@RolesAllowed("BORGER")
class RepresentasjonPortal {

    private final Tilgang tilgang;
    private final Representasjon representasjon;
    private final Clock clock;

    RepresentasjonPortal(Tilgang tilgang, Representasjon representasjon, Clock clock) {
        this.tilgang = tilgang;
        this.representasjon = representasjon;
        this.clock = clock;
    }

    public List<Representert> hvemKanJegOpptreFor() {
        var today = LocalDate.now(clock);
        return representasjon.of((Borger) tilgang.aktor()).stream()
                .map(each -> new Representert(
                        each.innbygger().id(),
                        each.innbygger().kommune(),
                        each.innbygger().navn(),
                        each.grunnlag().name(),
                        Period.between(each.innbygger().fodselsdato(), today).getYears(),
                        openAreas(each.innbygger().id())))
                .toList();
    }

    private List<String> openAreas(UUID innbyggerId) {
        return tilgang.whatIsOpen(innbyggerId).stream()
                .map(Handling::omrade)
                .filter(Objects::nonNull)
                .distinct()
                .map(Enum::name)
                .toList();
    }
}
