package no.medvirk.soknad.portal;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.loginAs;
import static no.medvirk.soknad.Utfylling.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Avslag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import no.medvirk.tilgang.fullmakt.Fullmakt;
import no.medvirk.tilgang.fullmakt.FullmaktService;
import no.medvirk.tilgang.fullmakt.Mottakersok;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Olga takes back Per's fullmakt while he has her application open. */
@Integrasjonstest
@Krav({"K142", "K143"})
class FullmaktTrukketTest {

    private static final String PERS_NUMBER = "05897148155";

    @Autowired
    SoknadPortal portal;

    @Autowired
    FullmaktService fullmakter;

    @Autowired
    Mottakersok sok;

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void giveItBack() {
        loginAs(OLGA);
        var found = sok.find(giving(), PERS_NUMBER, "Nilsen");
        fullmakter.give(giving(), found.id(), EnumSet.allOf(Omrade.class), null);
    }

    @Test
    void hisNextSaveIsRefusedAndWhatHeWroteIsHers() {
        loginAs(PER);
        var draft = portal.start(OLGA.id(), "avlastning", "nb");
        var form = UUID.randomUUID();
        var saved = portal.save(OLGA.id(), draft.id(), List.of(text("endring", "ved Per", 0, form)));
        assertThat(saved.konflikter()).isEmpty();

        loginAs(OLGA);
        var pers = fullmakter.given(tilgang.require(OLGA.id(), Handling.SE_FULLMAKT)).stream()
                .filter(each -> each.fullmektigId().equals(PER.id()) && each.trukket() == null)
                .findFirst()
                .orElseThrow();
        fullmakter.withdraw(tilgang.require(OLGA.id(), Handling.TREKK_FULLMAKT, pers.id()), pers.id());

        loginAs(PER);
        var later = List.of(text("endring", "ved Per, igjen", 1, form));
        assertThatThrownBy(() -> portal.save(OLGA.id(), draft.id(), later))
                .asInstanceOf(type(IngenTilgang.class))
                .satisfies(no -> assertThat(no.avslag()).isEqualTo(Avslag.FULLMAKT_TRUKKET))
                .satisfies(no -> assertThat(no.getDetail()).isEqualTo("FULLMAKT_TRUKKET"));

        loginAs(OLGA);
        assertThat(portal.find(OLGA.id(), draft.id(), "nb").svar())
                .contains("ved Per")
                .doesNotContain("igjen");
        assertThat(logOf(pers))
                .containsSubsequence(
                        tuple("Per Nilsen", "SKRIV_SOKNAD", "FULLMAKT", null),
                        tuple("Olga Nilsen", "TREKK_FULLMAKT", "SELV", null),
                        tuple("Per Nilsen", "SKRIV_SOKNAD", null, "FULLMAKT_TRUKKET"));
    }

    private List<Tuple> logOf(Fullmakt since) {
        UUID olga = since.innbyggerId();
        return database.within(RowScope.of("4601", olga), () -> jdbc.sql("""
                        select aktor_navn, handling, grunnlag, avslag from tilgang.logg
                        where innbygger_id = ? order by tid, id""")
                .param(olga)
                .query((row, n) -> tuple(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    private Tilgangsbevis giving() {
        return tilgang.require(OLGA.id(), Handling.GI_FULLMAKT);
    }
}
