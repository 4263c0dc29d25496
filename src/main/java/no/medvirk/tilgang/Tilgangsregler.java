package no.medvirk.tilgang;

import static no.medvirk.tilgang.Handling.For.ALLE_SOM_REPRESENTERER;
import static no.medvirk.tilgang.Handling.For.LOVENS_REPRESENTANT;
import static no.medvirk.tilgang.Handling.For.PERSONEN_SELV;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.tilgang.Foresporsel.Ansattfakta;
import no.medvirk.tilgang.Foresporsel.Borgerfakta;
import no.medvirk.tilgang.Foresporsel.Mandat;
import no.medvirk.tilgang.Foresporsel.Relasjon;
import no.medvirk.tilgang.Tilgangsregel.Utfall;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Ja;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Nei;

/**
 * The rules in force, in the order they are asked. They are pure: all they know stands in the {@link Foresporsel}. One yes
 * is enough; where there is none, the first no tells the reason.
 */
final class Tilgangsregler {

    static final int SELVBESTEMT = 16;
    static final int DELVIS = 12;
    static final int MYNDIG = 18;

    static final List<Tilgangsregel> GJELDENDE = List.of(
            Tilgangsregler::self,
            Tilgangsregler::foreldreansvar,
            Tilgangsregler::verge,
            Tilgangsregler::fremtidsfullmakt,
            Tilgangsregler::mandat,
            Tilgangsregler::tjenstligBehov,
            Tilgangsregler::nodrett);

    /** What a parent may do for a child of 12 to 15 without the child opening it: see and apply, but not read the journal. */
    private static final Set<Handling> DELVIS_APENT = EnumSet.of(
            Handling.SE_MINSIDE,
            Handling.SE_SOKNAD,
            Handling.SKRIV_SOKNAD,
            Handling.SEND_SOKNAD,
            Handling.SE_VEDTAK,
            Handling.KLAGE,
            Handling.SE_FAKTURA,
            Handling.BESTILL_TIME);

    private Tilgangsregler() {}

    static Utfall decide(Foresporsel foresporsel) {
        Utfall no = null;
        for (var regel : GJELDENDE) {
            var utfall = regel.decide(foresporsel).orElse(null);
            if (utfall instanceof Ja) {
                return utfall;
            }
            if (no == null) {
                no = utfall;
            }
        }
        return no == null ? new Nei(Avslag.INGEN_TILKNYTNING) : no;
    }

    static Optional<Utfall> self(Foresporsel f) {
        return f.aktor() instanceof Borger borger
                        && borger.id().equals(f.innbygger().id())
                        && f.handling().isCitizens()
                ? Optional.of(new Ja(Grunnlag.SELV))
                : Optional.empty();
    }

    /** Barnelova § 30, pasient- og brukerrettighetsloven §§ 3-4 and 4-4: full under 12, by the child's wish to 15, none from 16. */
    static Optional<Utfall> foreldreansvar(Foresporsel f) {
        return relation(f, "FORELDER").map(forelder -> {
            if (!forelder.foreldreansvar()) {
                return new Nei(Avslag.UTEN_FORELDREANSVAR);
            }
            var age = f.innbygger().alder(f.dag());
            if (age >= SELVBESTEMT) {
                return new Nei(Avslag.FYLT_16);
            }
            if (age >= DELVIS && !isOpenByMaturity(f)) {
                return new Nei(Avslag.BARNET_BESTEMMER);
            }
            return represent(f, Grunnlag.FORELDREANSVAR, EnumSet.allOf(Omrade.class));
        });
    }

    static Optional<Utfall> verge(Foresporsel f) {
        return relation(f, "VERGE").map(r -> represent(f, Grunnlag.VERGE, mandate(r)));
    }

    static Optional<Utfall> fremtidsfullmakt(Foresporsel f) {
        return relation(f, "FREMTIDSFULLMAKT").map(r -> represent(f, Grunnlag.FREMTIDSFULLMAKT, mandate(r)));
    }

    /** A power of attorney, or what is registered for the next of kin. Several may hold at once; the best of them counts. */
    static Optional<Utfall> mandat(Foresporsel f) {
        if (!(f.fakta() instanceof Borgerfakta fakta) || fakta.mandater().isEmpty()) {
            return Optional.empty();
        }
        if (fakta.aktorFodt() == null || age(f, fakta) < MYNDIG) {
            return Optional.of(new Nei(Avslag.INGEN_TILKNYTNING));
        }
        // What one that holds lacks is a better reason than that another has ended.
        var utfall = fakta.mandater().stream()
                .sorted(Comparator.comparing(each -> hasEnded(f, each)))
                .map(each -> decide(f, each))
                .toList();
        return Stream.concat(utfall.stream().filter(Ja.class::isInstance), utfall.stream())
                .findFirst();
    }

    /** Pasientjournalloven § 19: work with this person, in a unit where the employee's role holds for it. */
    static Optional<Utfall> tjenstligBehov(Foresporsel f) {
        if (!(f.fakta() instanceof Ansattfakta fakta) || f.handling() == Handling.NODRETT) {
            return Optional.empty();
        }
        if (fakta.enheterMedRett().isEmpty() || !f.handling().opensPersons()) {
            return Optional.of(new Nei(Avslag.MANGLER_RETTIGHET));
        }
        if (!f.aktor().kommune().equals(f.innbygger().kommune())) {
            return Optional.of(new Nei(Avslag.IKKE_TJENSTLIG_BEHOV));
        }
        if (fakta.sperret()) {
            return Optional.of(new Nei(Avslag.SPERRET));
        }
        return Optional.of(
                fakta.behovIEnhet() == null ? new Nei(Avslag.IKKE_TJENSTLIG_BEHOV) : new Ja(Grunnlag.TJENSTLIG_BEHOV));
    }

    /** Opens for reading what work would open, past what the person has closed; never changes anything. */
    static Optional<Utfall> nodrett(Foresporsel f) {
        return f.fakta() instanceof Ansattfakta fakta
                        && f.aktor().kommune().equals(f.innbygger().kommune())
                        && !fakta.enheterMedRett().isEmpty()
                        && (f.handling() == Handling.NODRETT
                                || fakta.nodrettEnhet() != null
                                        && (f.handling() == Handling.SE_SAK || f.handling() == Handling.SE_JOURNAL))
                ? Optional.of(new Ja(Grunnlag.NODRETT))
                : Optional.empty();
    }

    private static Utfall decide(Foresporsel f, Mandat mandat) {
        if (mandat.trukket()) {
            return new Nei(Avslag.FULLMAKT_TRUKKET);
        }
        if (mandat.fra().isAfter(f.dag())) {
            return new Nei(Avslag.FULLMAKT_IKKE_BEGYNT);
        }
        if (hasEnded(f, mandat)) {
            return new Nei(Avslag.FULLMAKT_UTLOPT);
        }
        return represent(f, mandat.grunnlag(), mandat.omrader());
    }

    private static boolean hasEnded(Foresporsel f, Mandat mandat) {
        return mandat.trukket() || mandat.til() != null && mandat.til().isBefore(f.dag());
    }

    /** The last word on every representative: hidden addresses, what no other may do, and the areas. */
    private static Utfall represent(Foresporsel f, Grunnlag grunnlag, Set<Omrade> omrader) {
        if (f.innbygger().skjult() || ((Borgerfakta) f.fakta()).aktorSkjult()) {
            return new Nei(Avslag.SKJULT_ADRESSE);
        }
        var hvem = f.handling().hvem();
        if (hvem == PERSONEN_SELV || hvem == LOVENS_REPRESENTANT && !byLaw(grunnlag)) {
            return new Nei(Avslag.BARE_PERSONEN_SELV);
        }
        if (hvem != ALLE_SOM_REPRESENTERER && hvem != LOVENS_REPRESENTANT) {
            return new Nei(Avslag.INGEN_TILKNYTNING);
        }
        var omrade = f.handling().omrade();
        var inMandate = omrade == null ? !omrader.isEmpty() : omrader.contains(omrade);
        return inMandate ? new Ja(grunnlag) : new Nei(Avslag.UTENFOR_OMRADET);
    }

    private static boolean byLaw(Grunnlag grunnlag) {
        return switch (grunnlag) {
            case FORELDREANSVAR, VERGE, FREMTIDSFULLMAKT, NAERMESTE_PARORENDE -> true;
            default -> false;
        };
    }

    private static boolean isOpenByMaturity(Foresporsel f) {
        var omrade = f.handling().omrade();
        return DELVIS_APENT.contains(f.handling())
                && !(omrade != null && ((Borgerfakta) f.fakta()).skjermet().contains(omrade));
    }

    private static int age(Foresporsel f, Borgerfakta fakta) {
        return new Foresporsel.Person(f.aktor().id(), "", fakta.aktorFodt(), false).alder(f.dag());
    }

    private static Optional<Relasjon> relation(Foresporsel f, String type) {
        return f.fakta() instanceof Borgerfakta fakta
                ? fakta.relasjoner().stream()
                        .filter(each -> each.type().equals(type))
                        .findFirst()
                : Optional.empty();
    }

    private static Set<Omrade> mandate(Relasjon relasjon) {
        var omrader = EnumSet.noneOf(Omrade.class);
        if (relasjon.omrader().contains("PERSONLIG")) {
            omrader.addAll(EnumSet.of(Omrade.SOKNAD, Omrade.HELSE, Omrade.DIALOG));
        }
        if (relasjon.omrader().contains("OKONOMI")) {
            omrader.add(Omrade.OKONOMI);
        }
        return omrader;
    }
}
