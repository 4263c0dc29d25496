package no.medvirk.dokument;

import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.TOM;
import static no.medvirk.Personer.loginAs;
import static no.medvirk.dokument.Filer.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.medvirk.Integrasjonstest;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Dokumentsperringer;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import no.medvirk.tilgang.Tilgangsbevis;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Integrasjonstest
class DokumentServiceTest {

    @Autowired
    DokumentService service;

    @Autowired
    Dokumenter dokumenter;

    @Autowired
    Tilgang tilgang;

    @Autowired
    Dokumentsperringer sperringer;

    @Autowired
    DatabaseSession database;

    @Autowired
    JdbcClient jdbc;

    private final UUID soknad = UUID.randomUUID();

    @Test
    void givesBackWhatWasStored() {
        var stored = service.store(olga(Handling.SKRIV_SOKNAD), soknad, "Legeerklæring.pdf", stream(Filer.PDF));

        assertThat(stored.filnavn()).isEqualTo("Legeerklæring.pdf");
        assertThat(stored.mediatype()).isEqualTo("application/pdf");
        assertThat(stored.storrelse()).isEqualTo(Filer.PDF.length);
        assertThat(stored.type()).isEqualTo(Dokument.VEDLEGG);
        assertThat(service.list(olga(Handling.SE_SOKNAD), soknad)).containsExactly(stored);
        var opened = service.open(olga(Handling.SE_SOKNAD), stored.id());
        assertThat(opened.dokument()).isEqualTo(stored);
        assertThat(opened.getInputStream()).hasBinaryContent(Filer.PDF);
    }

    @Test
    void sharesTheAttachmentsBetweenAPersonAndWhoeverActsForThem() {
        loginAs(PER);
        var stored = service.store(
                tilgang.require(OLGA.id(), Handling.SKRIV_SOKNAD), soknad, "bilde.jpg", stream(Filer.JPEG));

        assertThat(service.list(olga(Handling.SE_SOKNAD), soknad)).containsExactly(stored);
    }

    @Test
    void trustsTheContentAndNotTheName() {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        assertRefused("dokument.type", () -> service.store(bevis, soknad, "faktura.pdf", stream(Filer.EXE)));
        assertThat(service.store(bevis, soknad, "../a/bilde.jpg", stream(Filer.HEIC)))
                .returns("bilde.heic", Dokument::filnavn)
                .returns("image/heic", Dokument::mediatype);
    }

    @Test
    void takesTwentyFiveMegabytesAndNotAByteMore() {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        var largest = service.store(bevis, soknad, "stor.pdf", stream(Filer.pdf(25 * 1024 * 1024)));

        assertThat(service.open(bevis, largest.id()).getInputStream()).hasBinaryContent(Filer.pdf(25 * 1024 * 1024));
        assertRefused(
                "dokument.stor",
                () -> service.store(bevis, soknad, "for stor.pdf", stream(Filer.pdf(25 * 1024 * 1024 + 1))));
        service.remove(bevis, largest.id());
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(
                "dokument.tom",
                () -> service.store(olga(Handling.SKRIV_SOKNAD), soknad, "tom.pdf", stream(new byte[0])));
    }

    @Test
    void takesTenFilesAndNotElevenAlsoWhenTheyComeAtOnce() throws Exception {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Dokument> store = () -> service.store(bevis, soknad, "a.pdf", stream(Filer.PDF));
            var answers =
                    IntStream.range(0, 14).mapToObj(_ -> pool.submit(store)).toList();
            var refused = 0;
            for (var answer : answers) {
                try {
                    answer.get();
                } catch (ExecutionException e) {
                    assertThat(((UgyldigInndata) e.getCause()).kode()).isEqualTo("dokument.antall");
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(4);
        }
        assertThat(service.list(bevis, soknad)).hasSize(10);
    }

    @Test
    void removesForGoodAndMayBeAskedTwice() {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        var stored = service.store(bevis, soknad, "a.pdf", stream(Filer.PDF));

        service.remove(bevis, stored.id());
        service.remove(bevis, stored.id());

        assertThat(service.list(bevis, soknad)).isEmpty();
        assertThat(count("dokument.innhold", stored.id(), "dokument_id")).isZero();
    }

    @Test
    void removesAllOfADraftThatIsThrownAway() {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        service.store(bevis, soknad, "a.pdf", stream(Filer.PDF));
        service.store(bevis, soknad, "b.png", stream(Filer.PNG));

        service.removeAll(bevis, soknad);

        assertThat(service.list(bevis, soknad)).isEmpty();
    }

    @Test
    void letsNothingComeOrGoAfterTheLockButLetters() {
        var bevis = olga(Handling.SKRIV_SOKNAD);
        var stored = service.store(bevis, soknad, "a.pdf", stream(Filer.PDF));
        service.lock(olga(Handling.SEND_SOKNAD), soknad);
        service.lock(olga(Handling.SEND_SOKNAD), soknad);

        assertRefused("dokument.laast", () -> service.store(bevis, soknad, "b.pdf", stream(Filer.PDF)));
        assertRefused("dokument.laast", () -> service.remove(bevis, stored.id()));
        var letter = service.storeBrev(olga(Handling.SEND_SOKNAD), soknad, "Kvittering.pdf", Filer.PDF);
        assertThat(service.list(bevis, soknad)).containsExactly(stored, letter);
        assertThat(letter.type()).isEqualTo(Dokument.BREV);
    }

    @Test
    void neverRemovesALetter() {
        var letter = service.storeBrev(olga(Handling.SEND_SOKNAD), soknad, "Kvittering.pdf", Filer.PDF);

        assertRefused("dokument.laast", () -> service.remove(olga(Handling.SKRIV_SOKNAD), letter.id()));
    }

    @Test
    void unlocksWhenTheSendingThatLockedIsRolledBack() {
        var send = olga(Handling.SEND_SOKNAD);
        assertThatThrownBy(() -> database.within(send, () -> {
                    service.lock(send, soknad);
                    throw new IllegalStateException("Something else failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(service.store(olga(Handling.SKRIV_SOKNAD), soknad, "a.pdf", stream(Filer.PDF)))
                .isNotNull();
    }

    @Test
    void doesNotFindAnotherPersonsDocument() {
        var stored = service.store(olga(Handling.SKRIV_SOKNAD), soknad, "a.pdf", stream(Filer.PDF));

        for (var other : new Borger[] {ROBERT, TOM}) {
            var bevis = bevis(other, Handling.SKRIV_SOKNAD);
            assertThatThrownBy(() -> service.open(bevis, stored.id())).isInstanceOf(IkkeFunnet.class);
            assertThat(service.list(bevis, soknad)).isEmpty();
            service.remove(bevis, stored.id());
        }
        assertThat(service.open(olga(Handling.SE_SOKNAD), stored.id()).dokument())
                .isEqualTo(stored);
    }

    @Test
    void givesTheDatabaseRoleNoRowsOfAnotherScope() {
        var stored = service.store(olga(Handling.SKRIV_SOKNAD), soknad, "a.pdf", stream(Filer.PDF));
        service.lock(olga(Handling.SEND_SOKNAD), soknad);

        for (var scope : new RowScope[] {
            RowScope.of("4615", null), RowScope.of("4601", ROBERT.id()), RowScope.of("4613", OLGA.id())
        }) {
            database.within(scope, () -> {
                assertThat(count("dokument.dokument", stored.id(), "id")).isZero();
                assertThat(count("dokument.innhold", stored.id(), "dokument_id"))
                        .isZero();
                assertThat(count("dokument.las", soknad, "tilhorer")).isZero();
            });
        }
        assertThat(count("dokument.dokument", stored.id(), "id"))
                .as("without a scope")
                .isZero();
        database.within(RowScope.of("4601", OLGA.id()), () -> {
            assertThat(count("dokument.dokument", stored.id(), "id")).isOne();
            assertThat(count("dokument.innhold", stored.id(), "dokument_id")).isOne();
        });
    }

    @Test
    void wantsAProofOfTheRightThing() {
        assertThatThrownBy(() -> service.store(olga(Handling.SE_SOKNAD), soknad, "a.pdf", stream(Filer.PDF)))
                .isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> service.lock(olga(Handling.SKRIV_SOKNAD), soknad))
                .isInstanceOf(IngenTilgang.class);
        assertThatThrownBy(() -> service.list(olga(Handling.SE_LOGG), soknad)).isInstanceOf(IngenTilgang.class);
    }

    @Test
    void refusesWhatTheVirusCheckerFindsAndWhatItCannotCheck() {
        var infected = new DokumentService(dokumenter, database, _ -> false, sperringer, Clock.systemUTC());
        var absent = new DokumentService(
                dokumenter,
                database,
                _ -> {
                    throw new Viruskontroll.Utilgjengelig("away");
                },
                sperringer,
                Clock.systemUTC());
        var bevis = olga(Handling.SKRIV_SOKNAD);

        assertRefused("dokument.virus", () -> infected.store(bevis, soknad, "a.pdf", stream(Filer.PDF)));
        assertRefused("dokument.kontroll", () -> absent.store(bevis, soknad, "a.pdf", stream(Filer.PDF)));
        assertThat(service.list(bevis, soknad)).isEmpty();
    }

    private Tilgangsbevis olga(Handling handling) {
        return bevis(OLGA, handling);
    }

    private Tilgangsbevis bevis(Borger borger, Handling handling) {
        loginAs(borger);
        return tilgang.require(borger.id(), handling);
    }

    private long count(String table, UUID id, String column) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String kode, ThrowingCallable store) {
        assertThatThrownBy(store).isInstanceOfSatisfying(UgyldigInndata.class, e -> {
            assertThat(e.felt()).isEqualTo("fil");
            assertThat(e.kode()).isEqualTo(kode);
        });
    }
}
