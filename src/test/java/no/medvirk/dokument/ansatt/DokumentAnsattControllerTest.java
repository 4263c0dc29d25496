package no.medvirk.dokument.ansatt;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.dokument.DokumentService;
import no.medvirk.dokument.Filer;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** Each test is rolled back: the case that it makes is seen by no other. */
@Integrasjonstest
@Transactional
class DokumentAnsattControllerTest {

    @Autowired
    DokumentService service;

    @Autowired
    Tilgang tilgang;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    MockMvcTester mvc;
    UUID document;

    @BeforeEach
    void start(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
        loginAs(ROBERT);
        var bevis = tilgang.require(ROBERT.id(), Handling.SKRIV_SOKNAD);
        document = service.store(bevis, UUID.randomUUID(), "a.pdf", Filer.stream(Filer.PDF))
                .id();
        openCase(ROBERT);
    }

    @Test
    @Krav("K128")
    void givesACaseWorkerTheAttachmentsOfTheirUnitsCase() {
        assertThat(open(KARI, ROBERT.id())).hasStatusOk().body().isEqualTo(Filer.PDF);
    }

    @Test
    void refusesACaseWorkerOfAnotherMunicipality() {
        assertThat(open(OLE, ROBERT.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void doesNotFindADocumentUnderAnotherPerson() {
        openCase(OLGA);
        assertThat(open(KARI, OLGA.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Krav("K271")
    void hidesADocumentThatThePersonHasClosedUntilItIsAnEmergency() {
        database.within(RowScope.of("4601", ROBERT.id()), () -> jdbc.sql("""
                        insert into tilgang.sperring (id, kommune, innbygger_id, mot, mot_id, mot_navn, satt, satt_av_id,
                                                      satt_av_navn)
                        values (gen_random_uuid(), '4601', :innbygger, 'DOKUMENT', :dokument, 'a.pdf', now(), :innbygger, 'x')""")
                .param("innbygger", ROBERT.id())
                .param("dokument", document)
                .update());
        assertThat(open(KARI, ROBERT.id())).hasStatus(HttpStatus.NOT_FOUND);

        database.within(RowScope.of("4601", ROBERT.id()), () -> jdbc.sql("""
                        insert into tilgang.sperring (id, kommune, innbygger_id, mot, mot_id, mot_navn, satt, satt_av_id,
                                                      satt_av_navn)
                        values (gen_random_uuid(), '4601', :innbygger, 'ANSATT', :kari, 'Kari', now(), :innbygger, 'x')""")
                .param("innbygger", ROBERT.id())
                .param("kari", KARI.id())
                .update());
        assertThat(open(KARI, ROBERT.id())).hasStatus(HttpStatus.FORBIDDEN);
        takeEmergency();
        assertThat(open(KARI, ROBERT.id())).hasStatusOk();
    }

    private void takeEmergency() {
        database.within(RowScope.of("4601", ROBERT.id()), () -> jdbc.sql("""
                        insert into tilgang.nodrett (id, kommune, innbygger_id, ansatt_id, ansatt_navn, enhet_id, arsak,
                                                     begrunnelse, fra, til)
                        values (gen_random_uuid(), '4601', :innbygger, :kari, 'Kari', :enhet, 'AKUTT', 'Fant ham bevisstløs',
                                now() - interval '1 minute', now() + interval '1 hour')""")
                .param("innbygger", ROBERT.id())
                .param("kari", KARI.id())
                .param("enhet", BERGEN_ENHET)
                .update());
    }

    private void openCase(Borger borger) {
        database.within(RowScope.of("4601", borger.id()), () -> {
            jdbc.sql("""
                            insert into sak.sak (id, versjon, soknad_id, innbygger_id, kommune, enhet_id, tjeneste,
                                                 saksnummer, innbyggernavn, sokernavn, grunnlag, status, mottatt,
                                                 endret)
                            values (:id, 0, :id, :innbygger, '4601', :enhet, 'bpa', 'x', :navn, :navn, 'SELV',
                                    'MOTTATT', now(), now())""")
                    .param("id", UUID.randomUUID())
                    .param("innbygger", borger.id())
                    .param("enhet", BERGEN_ENHET)
                    .param("navn", borger.navn())
                    .update();
        });
    }

    private MvcTestResult open(Aktor aktor, UUID innbyggerId) {
        loginAs(aktor);
        return mvc.perform(
                get("/dokument/ansatt/{p}/{d}", innbyggerId, document).with(testSecurityContext()));
    }
}
