package no.medvirk.kommune;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.platform.texts.Sprak;
import org.jspecify.annotations.Nullable;

/** {@code kommuner/<nr>/kommune.json}: the municipality, its units, and what its services have of their own. */
record Kommunefil(
        String nr,
        String navn,
        Malform malform,
        String telefon,
        String kilde,
        List<Enhetsfil> enheter,
        List<Lokal> tjenester,
        List<Utgivelse> skjema) {

    /**
     * From a day on the municipality uses this version of a form. A form that is not named is used in its newest version.
     */
    record Utgivelse(String id, String versjon, LocalDate gyldigFra) {
        Utgivelse {
            Krevd.text("id", id);
            Krevd.text("versjon", versjon);
            Krevd.value("gyldigFra", gyldigFra);
        }
    }

    /** Official language of a municipality; a neutral one writes bokmål to whoever has not chosen. */
    enum Malform {
        BOKMAL,
        NYNORSK,
        NOYTRAL
    }

    record Enhetsfil(
            UUID id,
            String navn,
            String telefon,
            boolean tildeler,
            @Nullable UUID overordnet) {
        Enhetsfil {
            Krevd.value("id", id);
            Krevd.text("navn", navn);
            Krevd.text("telefon", telefon);
        }
    }

    /** A service that is offered; what is left out is as in the common file. */
    record Lokal(
            String kode,
            int behandlingstidDager,
            @Nullable Boolean kanSokes,
            @Nullable Tekst navn,
            @Nullable Tekst merknad,
            @Nullable Tekst pris,
            @Nullable String telefon,
            List<Sats> satser) {
        Lokal {
            Krevd.text("kode", kode);
            if (behandlingstidDager <= 0) {
                throw new IllegalArgumentException("\"behandlingstidDager\" is missing for " + kode);
            }
            satser = satser == null ? List.of() : List.copyOf(satser);
        }
    }

    Kommunefil {
        if (nr == null || !nr.matches("\\d{4}")) {
            throw new IllegalArgumentException("\"nr\" must have four digits");
        }
        Krevd.text("navn", navn);
        Krevd.value("malform", malform);
        Krevd.text("telefon", telefon);
        Krevd.text("kilde", kilde);
        Krevd.value("enheter", enheter);
        Krevd.value("tjenester", tjenester);
        skjema = skjema == null ? List.of() : List.copyOf(skjema);
        if (enheter.stream().filter(Enhetsfil::tildeler).count() != 1) {
            throw new IllegalArgumentException("exactly one of \"enheter\" must have \"tildeler\": true");
        }
        if (tjenester.stream().map(Lokal::kode).distinct().count() != tjenester.size()) {
            throw new IllegalArgumentException("a service stands twice in \"tjenester\"");
        }
    }

    Kommune kommune() {
        return new Kommune(nr, navn, malform == Malform.NYNORSK ? Sprak.NN : Sprak.NB, telefon);
    }

    Enhetsfil tildelingsenhet() {
        return enheter.stream().filter(Enhetsfil::tildeler).findFirst().orElseThrow();
    }
}
