package no.medvirk.sak;

import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** The cases, for whoever holds a proof. A case of another citizen or another unit does not exist: IkkeFunnet. */
@Service
public class SakService {

    private final Saker saker;
    private final Sakliste liste;
    private final Sakshistorikk historikk;
    private final Sakskanal kanal;
    private final DatabaseSession session;

    SakService(Saker saker, Sakliste liste, Sakshistorikk historikk, Sakskanal kanal, DatabaseSession session) {
        this.saker = saker;
        this.liste = liste;
        this.historikk = historikk;
        this.kanal = kanal;
        this.session = session;
    }

    /** The unit's cases that pass the filter, newest first, one page. */
    public List<SakKort> list(Enhetsbevis bevis, Sakfilter filter) {
        return session.within(bevis, () -> liste.page(bevis, filter));
    }

    /** How many of the unit's cases pass the filter, whatever the page. */
    public int count(Enhetsbevis bevis, Sakfilter filter) {
        return session.within(bevis, () -> liste.count(bevis, filter));
    }

    public Saktall tall(Enhetsbevis bevis) {
        return session.within(bevis, () -> liste.tall(bevis));
    }

    /** The citizen's cases that the employee may see, the newest first. */
    public List<SakKort> listFor(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_SAK);
        return session.within(bevis, () -> saker.findByInnbyggerIdOrderByMottattDesc(bevis.innbyggerId()).stream()
                .filter(sak -> bevis.opensEnhet(sak.enhetId()))
                .map(Sak::kort)
                .toList());
    }

    public Sak find(Tilgangsbevis bevis, UUID sakId) {
        return session.within(bevis, () -> load(bevis, sakId));
    }

    /** What has happened in the case, oldest first. */
    public List<Hendelse> history(Tilgangsbevis bevis, UUID sakId) {
        return session.within(bevis, () -> historikk.list(load(bevis, sakId).id()));
    }

    /** How far each of the citizen's applications has come. */
    public List<Sakstatus> statusFor(Tilgangsbevis bevis) {
        return session.within(bevis, () -> saker.findByInnbyggerIdOrderByMottattDesc(bevis.innbyggerId()).stream()
                .map(sak -> new Sakstatus(sak.soknadId(), sak.status().name(), sak.saksbehandlernavn(), sak.endret()))
                .toList());
    }

    /**
     * The holder of the proof takes the case.
     *
     * @param versjon the version the employee looked at
     * @throws AlleredeTildelt someone else took it first, also when both pressed at the same moment
     */
    public Sak assign(Tilgangsbevis bevis, UUID sakId, int versjon) {
        if (!(bevis.of(Handling.BEHANDLE_SAK).aktor() instanceof Ansatt ansatt)) {
            throw new IllegalArgumentException("Only an employee takes a case");
        }
        try {
            return session.within(bevis, () -> assign(bevis, ansatt, sakId, versjon));
        } catch (OptimisticLockingFailureException e) {
            // That transaction is lost; what the winner did is read in a new one.
            throw new AlleredeTildelt(find(bevis, sakId));
        }
    }

    private Sak assign(Tilgangsbevis bevis, Ansatt ansatt, UUID sakId, int versjon) {
        Sak sak = load(bevis, sakId);
        if (ansatt.id().equals(sak.saksbehandlerId())) {
            return sak;
        }
        if (sak.versjon() != versjon) {
            throw new AlleredeTildelt(sak);
        }
        sak.assignTo(ansatt, bevis.tid());
        Sak saved = saker.save(sak);
        historikk.add(saved, ansatt.id(), ansatt.navn(), "TILDELT", bevis.tid());
        kanal.tell(saved.enhetId());
        return saved;
    }

    private Sak load(Tilgangsbevis bevis, UUID sakId) {
        return saker.findByIdAndInnbyggerId(sakId, bevis.innbyggerId())
                .filter(sak -> sak.kommune().equals(bevis.kommune()))
                .filter(sak -> bevis.opensEnhet(sak.enhetId()))
                .orElseThrow(() -> new IkkeFunnet("saken"));
    }
}
