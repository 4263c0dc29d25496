package no.medvirk.sak;

import java.time.Instant;
import java.util.UUID;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.soknad.SoknadSendt;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Handling;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One case: an application that has reached the unit that decides on it. It is received, then a case worker of
 * that unit takes it. The names are copied from the application as they were when it was sent.
 */
@Table(schema = "sak", name = "sak")
public class Sak extends AbstractAggregateRoot<Sak> {

    /** How far the case has come. */
    public enum Status {
        MOTTATT,
        UNDER_BEHANDLING
    }

    @Id
    private final UUID id;

    @Version
    private int versjon;

    private final UUID soknadId;
    private final UUID innbyggerId;
    private final String kommune;
    private final UUID enhetId;
    private final String tjeneste;
    private final String saksnummer;
    private final String innbyggernavn;
    private final String sokernavn;
    private final String grunnlag;
    private final Instant mottatt;
    private Status status;
    private @Nullable UUID saksbehandlerId;
    private @Nullable String saksbehandlernavn;
    private Instant endret;

    @PersistenceCreator
    Sak(
            UUID id,
            UUID soknadId,
            UUID innbyggerId,
            String kommune,
            UUID enhetId,
            String tjeneste,
            String saksnummer,
            String innbyggernavn,
            String sokernavn,
            String grunnlag,
            Instant mottatt,
            Status status,
            Instant endret) {
        this.id = id;
        this.soknadId = soknadId;
        this.innbyggerId = innbyggerId;
        this.kommune = kommune;
        this.enhetId = enhetId;
        this.tjeneste = tjeneste;
        this.saksnummer = saksnummer;
        this.innbyggernavn = innbyggernavn;
        this.sokernavn = sokernavn;
        this.grunnlag = grunnlag;
        this.mottatt = mottatt;
        this.status = status;
        this.endret = endret;
    }

    /** A new case of an application that has just been sent, by the application's id; nobody has taken it yet. */
    static Sak receive(SoknadSendt sendt) {
        return new Sak(
                sendt.soknadId(),
                sendt.soknadId(),
                sendt.innbyggerId(),
                sendt.kommune(),
                sendt.enhetId(),
                sendt.tjeneste(),
                sendt.saksnummer(),
                sendt.innbyggernavn(),
                sendt.sendtAvNavn(),
                sendt.grunnlag(),
                sendt.sendt(),
                Status.MOTTATT,
                sendt.sendt());
    }

    /**
     * Gives the case to a case worker of its unit, who then is the one the citizen sees. Giving it to the one who
     * has it already changes nothing.
     *
     * @throws IkkeFunnet the case belongs to a unit that is not the employee's
     * @throws AlleredeTildelt someone else has it
     */
    void assignTo(Ansatt ansatt, Instant tid) {
        if (!kommune.equals(ansatt.kommune())
                || !ansatt.enheterMed(Handling.BEHANDLE_SAK).contains(enhetId)) {
            throw new IkkeFunnet("saken");
        }
        if (ansatt.id().equals(saksbehandlerId)) {
            return;
        }
        if (saksbehandlerId != null) {
            throw new AlleredeTildelt(this);
        }
        status = Status.UNDER_BEHANDLING;
        saksbehandlerId = ansatt.id();
        saksbehandlernavn = ansatt.navn();
        endret = tid;
        registerEvent(new SakTildelt(id, soknadId, innbyggerId, kommune, enhetId, ansatt.id(), ansatt.navn(), tid));
    }

    public UUID id() {
        return id;
    }

    public int versjon() {
        return versjon;
    }

    public UUID soknadId() {
        return soknadId;
    }

    public UUID innbyggerId() {
        return innbyggerId;
    }

    public String kommune() {
        return kommune;
    }

    public UUID enhetId() {
        return enhetId;
    }

    public Status status() {
        return status;
    }

    public @Nullable UUID saksbehandlerId() {
        return saksbehandlerId;
    }

    public @Nullable String saksbehandlernavn() {
        return saksbehandlernavn;
    }

    public Instant endret() {
        return endret;
    }

    /** The case as a row in a list. */
    public SakKort kort() {
        return new SakKort(
                id,
                soknadId,
                innbyggerId,
                saksnummer,
                innbyggernavn,
                sokernavn,
                grunnlag,
                tjeneste,
                status.name(),
                saksbehandlerId,
                saksbehandlernavn,
                mottatt,
                versjon);
    }
}
