package no.medvirk.minside.portal;

import com.vaadin.hilla.BrowserCallable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.kommune.Kommune;
import no.medvirk.kommune.Kommuner;
import no.medvirk.kommune.Tjenestekatalog;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.sak.SakService;
import no.medvirk.sak.Sakstatus;
import no.medvirk.samtykke.SamtykkeService;
import no.medvirk.soknad.Soknad;
import no.medvirk.soknad.SoknadService;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import no.medvirk.tilgang.fullmakt.FullmaktService;

/** Min side: joins what the applications and the cases know of one person. */
@BrowserCallable
@RolesAllowed("BORGER")
class MinsidePortal {

    private final Tilgang tilgang;
    private final SoknadService soknader;
    private final SakService saker;
    private final SamtykkeService samtykker;
    private final FullmaktService fullmakter;
    private final Innbyggere innbyggere;
    private final Kommuner kommuner;
    private final Tjenestekatalog katalog;

    MinsidePortal(
            Tilgang tilgang,
            SoknadService soknader,
            SakService saker,
            SamtykkeService samtykker,
            FullmaktService fullmakter,
            Innbyggere innbyggere,
            Kommuner kommuner,
            Tjenestekatalog katalog) {
        this.tilgang = tilgang;
        this.soknader = soknader;
        this.saker = saker;
        this.samtykker = samtykker;
        this.fullmakter = fullmakter;
        this.innbyggere = innbyggere;
        this.kommuner = kommuner;
        this.katalog = katalog;
    }

    public Minside oversikt(UUID innbyggerId, String sprak) {
        var bevis = tilgang.require(innbyggerId, Handling.SE_MINSIDE);
        var open = bevis.opens();
        var statuses =
                saker.statusFor(bevis).stream().collect(Collectors.toMap(Sakstatus::soknadId, Function.identity()));
        return new Minside(
                innbyggere.find(bevis).navn(),
                bevis.kommune(),
                municipality(bevis.kommune()),
                soknader.list(bevis).stream()
                        .map(each -> card(each, statuses, Sprak.of(sprak)))
                        .toList(),
                tasks(bevis, open.contains(Handling.SVAR_PA_SAMTYKKE), Sprak.of(sprak)),
                open.stream().map(Enum::name).toList());
    }

    private List<Oppgave> tasks(Tilgangsbevis bevis, boolean mayAnswer, Sprak sprak) {
        var questions = !mayAnswer
                ? Stream.<Oppgave>empty()
                : samtykker.waiting(bevis).stream()
                        .map(each -> new Oppgave(
                                each.id(),
                                "SAMTYKKE",
                                each.bedtAv(),
                                each.tekst(sprak).tittel(),
                                each.svarfrist()));
        var ending = fullmakter.endingSoon(bevis).stream()
                .map(each -> new Oppgave(each.id(), "PARORENDE_UTLOPER", each.innbyggernavn(), "", each.til()));
        return Stream.concat(questions, ending).toList();
    }

    /** Empty for a relative who lives in another municipality than those of the portal. */
    private String municipality(String nr) {
        return kommuner.list().stream()
                .filter(kommune -> kommune.nr().equals(nr))
                .map(Kommune::navn)
                .findFirst()
                .orElse("");
    }

    private SoknadKort card(Soknad soknad, Map<UUID, Sakstatus> statuses, Sprak sprak) {
        var service = katalog.find(soknad.kommune(), soknad.tjeneste()).orElseThrow();
        var sak = statuses.get(soknad.id());
        return new SoknadKort(
                soknad.id(),
                soknad.saksnummer(),
                service.navn(sprak),
                sak == null ? statusBeforeCase(soknad) : sak.status(),
                soknad.sendt(),
                soknad.sendtAv(),
                sak == null ? null : sak.saksbehandler(),
                sak == null ? soknad.lagret() : sak.endret(),
                soknad.slettes());
    }

    /** A sent application whose case is a moment away is received all the same. */
    private static String statusBeforeCase(Soknad soknad) {
        return soknad.sendt() == null ? "UTKAST" : "MOTTATT";
    }
}
