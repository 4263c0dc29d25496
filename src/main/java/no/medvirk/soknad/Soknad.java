package no.medvirk.soknad;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Tilgangsbevis;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An application for a service. As a draft it is saved as one types, by all who may write in it; once sent, its answers
 * never change.
 */
@Table(schema = "soknad", name = "soknad")
public class Soknad {

    @Id
    private final UUID id;

    private final String kommune;
    private final UUID innbyggerId;
    private final String tjeneste;
    private final String skjema;
    private final String skjemaversjon;
    private final Instant opprettet;
    private Soknadstatus status = Soknadstatus.UTKAST;
    private String svar;

    @Version
    private int versjon;

    private Instant lagret;
    private String lagretAv;
    private @Nullable String saksnummer;
    private @Nullable Instant sendt;
    private @Nullable UUID sendtAvId;
    private @Nullable String sendtAv;
    private @Nullable Grunnlag grunnlag;
    private @Nullable LocalDate svarInnen;
    private @Nullable UUID kvitteringId;
    private @Nullable LocalDate slettes;

    Soknad(
            UUID id,
            String kommune,
            UUID innbyggerId,
            String tjeneste,
            String skjema,
            String skjemaversjon,
            String svar,
            Instant opprettet,
            Instant lagret,
            String lagretAv) {
        this.id = id;
        this.kommune = kommune;
        this.innbyggerId = innbyggerId;
        this.tjeneste = tjeneste;
        this.skjema = skjema;
        this.skjemaversjon = skjemaversjon;
        this.svar = svar;
        this.opprettet = opprettet;
        this.lagret = lagret;
        this.lagretAv = lagretAv;
    }

    /** @throws AlleredeSendt where it is no longer a draft */
    void write(String svar, String av, Instant now) {
        requireDraft();
        this.svar = svar;
        this.lagret = now;
        this.lagretAv = av;
        this.slettes = null;
    }

    /** @throws AlleredeSendt where it is no longer a draft */
    void send(Tilgangsbevis bevis, String svar, String saksnummer, LocalDate svarInnen, Instant now) {
        write(svar, bevis.aktor().navn(), now);
        this.status = Soknadstatus.SENDT;
        this.saksnummer = saksnummer;
        this.sendt = now;
        this.sendtAvId = bevis.aktor().id();
        this.sendtAv = bevis.aktor().navn();
        this.grunnlag = bevis.grunnlag();
        this.svarInnen = svarInnen;
    }

    void receiptStored(UUID dokumentId) {
        this.kvitteringId = dokumentId;
    }

    void requireDraft() {
        if (status != Soknadstatus.UTKAST) {
            throw new AlleredeSendt();
        }
    }

    boolean isSent() {
        return status == Soknadstatus.SENDT;
    }

    public UUID id() {
        return id;
    }

    public String kommune() {
        return kommune;
    }

    public String tjeneste() {
        return tjeneste;
    }

    public String skjema() {
        return skjema;
    }

    /** The version that was the municipality's when the draft was begun; the answers are read with it ever after. */
    public String skjemaversjon() {
        return skjemaversjon;
    }

    public Soknadstatus status() {
        return status;
    }

    /** QuestionnaireResponse, FHIR R4 JSON. */
    public String svar() {
        return svar;
    }

    /** Grows by one each time the draft is saved. */
    public int versjon() {
        return versjon;
    }

    public Instant lagret() {
        return lagret;
    }

    public String lagretAv() {
        return lagretAv;
    }

    public @Nullable String saksnummer() {
        return saksnummer;
    }

    public @Nullable Instant sendt() {
        return sendt;
    }

    public @Nullable UUID sendtAvId() {
        return sendtAvId;
    }

    public @Nullable String sendtAv() {
        return sendtAv;
    }

    public @Nullable Grunnlag grunnlag() {
        return grunnlag;
    }

    public @Nullable LocalDate svarInnen() {
        return svarInnen;
    }

    public @Nullable UUID kvitteringId() {
        return kvitteringId;
    }

    /** The day it is thrown away, where the person has been warned of that. */
    public @Nullable LocalDate slettes() {
        return slettes;
    }
}
