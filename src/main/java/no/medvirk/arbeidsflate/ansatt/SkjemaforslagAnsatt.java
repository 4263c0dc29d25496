package no.medvirk.arbeidsflate.ansatt;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.kommune.Skjemautgivelser;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.sak.SakService;
import no.medvirk.skjema.Skjema;
import no.medvirk.skjema.Skjemabank;
import no.medvirk.skjema.Skjemaforslag;
import no.medvirk.skjema.Skjemaforslag.Forslag;
import no.medvirk.skjema.Skjemaforslag.Grunn;
import no.medvirk.skjema.Skjemaforslag.Situasjon;
import no.medvirk.skjema.Skjemaforslag.Utfyller;
import no.medvirk.soknad.SoknadService;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;

/** Helps an employee find the right form for a case: what is proposed, and why (K102, K135). */
@BrowserCallable
@RolesAllowed("ANSATT")
public class SkjemaforslagAnsatt {

    /**
     * @param fyllesUtAv INNBYGGER, PARORENDE, ANSATT
     * @param besvart there is an answer already
     */
    public record Skjemakort(
            String skjema,
            String tittel,
            String beskrivelse,
            List<String> fyllesUtAv,
            boolean besvart,
            List<Begrunnelse> grunner) {}

    /**
     * @param slag FLAGG, SVAR, TJENESTE or ARBEIDSGANG
     * @param tekst the question that was answered, the service, or the code of flag or work
     */
    public record Begrunnelse(String slag, String tekst) {}

    private static final Set<String> HER = Set.of("kartlegging", "saksbehandling");

    private final Tilgang tilgang;
    private final SakService saker;
    private final SoknadService soknader;
    private final Skjemabank bank;
    private final Skjemautgivelser utgivelser;
    private final Tjenestekatalog katalog;

    SkjemaforslagAnsatt(
            Tilgang tilgang,
            SakService saker,
            SoknadService soknader,
            Skjemabank bank,
            Skjemautgivelser utgivelser,
            Tjenestekatalog katalog) {
        this.tilgang = tilgang;
        this.saker = saker;
        this.soknader = soknader;
        this.bank = bank;
        this.utgivelser = utgivelser;
        this.katalog = katalog;
    }

    public List<Skjemakort> list(UUID innbyggerId, UUID sakId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_SAK);
        var sak = saker.find(bevis, sakId).kort();
        var svar = soknader.find(bevis, sak.soknadId()).svar();
        var skjemaer =
                bank.ids().stream().map(id -> published(bevis.kommune(), id)).toList();
        var situasjon = new Situasjon(Utfyller.ANSATT, Set.of(sak.tjeneste()), HER, Set.of(), List.of(svar));
        return Skjemaforslag.propose(skjemaer, situasjon).stream()
                .map(each -> present(each, bevis.kommune(), Sprak.of(sprak)))
                .toList();
    }

    private Skjema published(String kommune, String id) {
        return utgivelser
                .versjon(kommune, id)
                .map(versjon -> bank.find(id, versjon))
                .orElseGet(() -> bank.find(id));
    }

    private Skjemakort present(Forslag forslag, String kommune, Sprak sprak) {
        var skjema = published(kommune, forslag.skjema());
        return new Skjemakort(
                skjema.id(),
                skjema.tittel(sprak),
                skjema.beskrivelse(sprak),
                forslag.fyllesUtAv().stream().map(Enum::name).sorted().toList(),
                forslag.besvart(),
                forslag.grunner().stream()
                        .map(each -> new Begrunnelse(each.slag().name(), words(each, kommune, sprak)))
                        .toList());
    }

    private String words(Grunn grunn, String kommune, Sprak sprak) {
        return switch (grunn.slag()) {
            case TJENESTE -> katalog.find(kommune, grunn.verdi()).orElseThrow().navn(sprak);
            case SVAR -> {
                var place = grunn.verdi().split("#", 2);
                yield bank.find(place[0]).sporsmal(place[1], sprak);
            }
            case FLAGG, ARBEIDSGANG -> grunn.verdi();
        };
    }
}
