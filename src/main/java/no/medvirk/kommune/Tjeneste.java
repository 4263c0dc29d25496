package no.medvirk.kommune;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.platform.texts.Sprak;
import org.jspecify.annotations.Nullable;

/** A service as one municipality offers it on one day: the texts common to all, and what is its own. */
public final class Tjeneste {

    private final Tjenestefil felles;
    private final Kommunefil.Lokal lokal;
    private final Kommunefil.Enhetsfil enhet;
    private final Kommunedata data;
    private final LocalDate day;

    Tjeneste(Tjenestefil felles, Kommunefil.Lokal lokal, Kommunefil.Enhetsfil enhet, Kommunedata data, LocalDate day) {
        this.felles = felles;
        this.lokal = lokal;
        this.enhet = enhet;
        this.data = data;
        this.day = day;
    }

    /** Stable code, part of the service's address. */
    public String kode() {
        return felles.kode();
    }

    /** The municipality's own name for the service, else the common one. */
    public String navn(Sprak sprak) {
        return own(lokal.navn(), felles.navn()).in(sprak);
    }

    public String ingress(Sprak sprak) {
        return felles.ingress().in(sprak);
    }

    /** What the service is, followed by what is special in this municipality. */
    public String hva(Sprak sprak) {
        var hva = felles.hva().in(sprak);
        return lokal.merknad() == null ? hva : hva + " " + lokal.merknad().in(sprak);
    }

    /** Who may get it, one sentence each. */
    public List<String> hvem(Sprak sprak) {
        return felles.hvem().in(sprak);
    }

    /** What it costs, with the rates of the day. */
    public String pris(Sprak sprak) {
        return own(lokal.pris(), felles.pris()).in(sprak, kode -> data.belop(lokal, kode, day));
    }

    /** Words to find it by. All three languages: people search in the words they have. */
    public List<String> sokeord(Sprak sprak) {
        var others = Stream.of(Sprak.values()).flatMap(other -> felles.sokeord().in(other).stream());
        return Stream.concat(felles.sokeord().in(sprak).stream(), others)
                .distinct()
                .toList();
    }

    public int behandlingstidDager() {
        return lokal.behandlingstidDager();
    }

    public String behandlingstid(Sprak sprak) {
        return data.tekster().behandlingstid(sprak, lokal.behandlingstidDager());
    }

    /** Whom to ask, with telephone number. */
    public String kontakt(Sprak sprak) {
        return data.tekster().kontakt(sprak, enhet.navn(), own(lokal.telefon(), enhet.telefon()));
    }

    /** Whether one applies for it here; else one calls {@link #kontakt}. */
    public boolean kanSokes() {
        return lokal.kanSokes() == null || lokal.kanSokes();
    }

    public LocalDate gyldigFra() {
        return felles.gyldigFra();
    }

    /** Where the right to the service stands. */
    public String kilde() {
        return felles.kilde();
    }

    private static <T> T own(@Nullable T own, T common) {
        return Objects.requireNonNullElse(own, common);
    }
}
