package no.medvirk.dokument;

import static no.medvirk.tilgang.Handling.BEHANDLE_SAK;
import static no.medvirk.tilgang.Handling.SEND_SOKNAD;
import static no.medvirk.tilgang.Handling.SE_SAK;
import static no.medvirk.tilgang.Handling.SE_SOKNAD;
import static no.medvirk.tilgang.Handling.SKRIV_SOKNAD;
import static no.medvirk.tilgang.Handling.SLETT_UTKAST;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Dokumentsperringer;
import no.medvirk.tilgang.Tilgangsbevis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The files of persons: attachments that they add, until what they belong to is locked, and letters written to them.
 *
 * <p>A refused file is an {@link UgyldigInndata} of the field {@code fil} with one of the codes {@code dokument.tom},
 * {@code .stor}, {@code .type}, {@code .antall}, {@code .virus}, {@code .kontroll} (could not be checked now) and
 * {@code .laast}. A document that is not there or not this person's is {@link IkkeFunnet}.
 */
@Service
public class DokumentService {

    public static final int MAX_BYTES = 25 * 1024 * 1024;
    public static final int MAX_ATTACHMENTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DokumentService.class);

    private final Dokumenter dokumenter;
    private final DatabaseSession database;
    private final Viruskontroll viruskontroll;
    private final Dokumentsperringer sperringer;
    private final Clock clock;

    /** An upload lies whole in memory while it is looked at. The others wait on disk, where the server puts them. */
    private final Semaphore turn = new Semaphore(3);

    DokumentService(
            Dokumenter dokumenter,
            DatabaseSession database,
            Viruskontroll viruskontroll,
            Dokumentsperringer sperringer,
            Clock clock) {
        this.dokumenter = dokumenter;
        this.database = database;
        this.viruskontroll = viruskontroll;
        this.sperringer = sperringer;
        this.clock = clock;
    }

    /** Adds an attachment. The type is told by the content, and the name is cleaned and given the ending of the type. */
    public Dokument store(Tilgangsbevis bevis, UUID tilhorer, String filnavn, InputStream innhold) {
        bevis.of(SKRIV_SOKNAD);
        turn.acquireUninterruptibly();
        try {
            return storeInTurn(bevis, tilhorer, filnavn, read(innhold));
        } finally {
            turn.release();
        }
    }

    private Dokument storeInTurn(Tilgangsbevis bevis, UUID tilhorer, String filnavn, byte[] content) {
        var type = Filtype.of(content).orElseThrow(() -> refused("type"));
        checkForVirus(content);
        return database.within(bevis, () -> {
            dokumenter.queueFor(tilhorer);
            requireOpen(bevis, tilhorer);
            if (dokumenter.countAttachments(bevis, tilhorer) >= MAX_ATTACHMENTS) {
                throw refused("antall");
            }
            return add(bevis, tilhorer, Filnavn.clean(filnavn, type), type, Dokument.VEDLEGG, content);
        });
    }

    /** Adds a letter: a PDF of our own making, also after the lock. */
    public Dokument storeBrev(Tilgangsbevis bevis, UUID tilhorer, String filnavn, byte[] pdf) {
        bevis.of(SEND_SOKNAD, BEHANDLE_SAK);
        return database.within(
                bevis,
                () -> add(bevis, tilhorer, Filnavn.clean(filnavn, Filtype.PDF), Filtype.PDF, Dokument.BREV, pdf));
    }

    /** Attachments and letters, the oldest first, without what the person has closed for the reader. */
    public List<Dokument> list(Tilgangsbevis bevis, UUID tilhorer) {
        requireReader(bevis);
        var hidden = sperringer.hiddenFrom(bevis);
        return database.within(bevis, () -> dokumenter.list(bevis, tilhorer).stream()
                .filter(each -> !hidden.contains(each.id()))
                .toList());
    }

    public Dokumentinnhold open(Tilgangsbevis bevis, UUID id) {
        requireReader(bevis);
        var hidden = sperringer.hiddenFrom(bevis);
        var dokument = database.within(bevis, () -> dokumenter
                .find(bevis, id)
                .filter(each -> !hidden.contains(each.id()))
                .orElseThrow(() -> new IkkeFunnet("dokument")));
        return new Dokumentinnhold(
                dokument, (from, length) -> database.within(bevis, () -> dokumenter.slice(bevis, id, from, length)));
    }

    /** Removes an attachment for good. One that is gone already, or never was, is no error. A letter stays. */
    public void remove(Tilgangsbevis bevis, UUID id) {
        bevis.of(SKRIV_SOKNAD, SLETT_UTKAST);
        database.within(bevis, () -> dokumenter.find(bevis, id).ifPresent(dokument -> {
            if (dokument.type().equals(Dokument.BREV)) {
                throw refused("laast");
            }
            dokumenter.queueFor(dokument.tilhorer());
            requireOpen(bevis, dokument.tilhorer());
            dokumenter.remove(bevis, id);
        }));
    }

    /** Removes all attachments of a draft that is thrown away. */
    public void removeAll(Tilgangsbevis bevis, UUID tilhorer) {
        database.within(bevis, () -> list(bevis, tilhorer).forEach(dokument -> remove(bevis, dokument.id())));
    }

    /** From now on no attachment comes or goes. Joins the caller's transaction; locking twice is no error. */
    public void lock(Tilgangsbevis bevis, UUID tilhorer) {
        bevis.of(SEND_SOKNAD);
        database.within(bevis, () -> {
            dokumenter.queueFor(tilhorer);
            dokumenter.lock(bevis, tilhorer, clock.instant());
        });
    }

    private Dokument add(
            Tilgangsbevis bevis, UUID tilhorer, String filnavn, Filtype type, String dokumenttype, byte[] content) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var dokument =
                new Dokument(Uuid7.next(), tilhorer, filnavn, type.mediatype(), content.length, now, dokumenttype);
        dokumenter.add(bevis, dokument, content);
        return dokument;
    }

    private static byte[] read(InputStream innhold) {
        try {
            var content = innhold.readNBytes(MAX_BYTES + 1);
            if (content.length == 0) {
                throw refused("tom");
            }
            if (content.length > MAX_BYTES) {
                throw refused("stor");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkForVirus(byte[] content) {
        boolean clean;
        try {
            clean = viruskontroll.isClean(content);
        } catch (Viruskontroll.Utilgjengelig e) {
            LOG.error("A file was turned away, since it could not be checked for viruses", e);
            throw refused("kontroll");
        }
        if (!clean) {
            throw refused("virus");
        }
    }

    private void requireOpen(Tilgangsbevis bevis, UUID tilhorer) {
        if (dokumenter.isLocked(bevis, tilhorer)) {
            throw refused("laast");
        }
    }

    private static void requireReader(Tilgangsbevis bevis) {
        bevis.of(SE_SOKNAD, SKRIV_SOKNAD, SEND_SOKNAD, SE_SAK, BEHANDLE_SAK, SLETT_UTKAST);
    }

    private static UgyldigInndata refused(String why) {
        return new UgyldigInndata("fil", "dokument." + why);
    }
}
