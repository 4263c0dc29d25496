package no.medvirk.tilgang;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.innbygger.Registerfakta;
import no.medvirk.tilgang.Foresporsel.Ansattfakta;
import no.medvirk.tilgang.Foresporsel.Borgerfakta;
import no.medvirk.tilgang.Foresporsel.Mandat;
import no.medvirk.tilgang.Foresporsel.Person;
import no.medvirk.tilgang.Foresporsel.Relasjon;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the rules need to know. What is asked often is asked with few questions: one's own affairs cost one. */
@Component
class Faktahenter {

    private static final Borgerfakta NONE = new Borgerfakta(false, null, List.of(), List.of(), Set.of());

    private final Registerfakta register;
    private final ObjectProvider<Tjenestebehov> behov;
    private final JdbcClient jdbc;

    Faktahenter(Registerfakta register, ObjectProvider<Tjenestebehov> behov, JdbcClient jdbc) {
        this.register = register;
        this.behov = behov;
        this.jdbc = jdbc;
    }

    /** Empty where there is no such person. */
    Optional<Foresporsel> find(Aktor aktor, UUID innbyggerId, Handling handling, Instant naa, LocalDate dag) {
        return switch (aktor) {
            case Borger borger -> ofBorger(borger, innbyggerId, handling, dag);
            case Ansatt ansatt -> ofAnsatt(ansatt, innbyggerId, handling, naa, dag);
            case Systemet portal -> Optional.empty();
        };
    }

    private Optional<Foresporsel> ofBorger(Borger borger, UUID innbyggerId, Handling handling, LocalDate dag) {
        return register.find(borger.id(), innbyggerId, dag).map(known -> {
            var person = new Person(innbyggerId, known.kommune(), known.fodselsdato(), known.skjult());
            var fakta = borger.id().equals(innbyggerId) ? NONE : between(borger, innbyggerId, known);
            return new Foresporsel(borger, person, handling, dag, fakta);
        });
    }

    private Borgerfakta between(Borger borger, UUID innbyggerId, Registerfakta.Funn known) {
        var rows = jdbc.sql("select * from tilgang.mandater(:aktor, :innbygger)")
                .param("aktor", borger.id())
                .param("innbygger", innbyggerId)
                .query(Faktahenter::row)
                .list();
        return new Borgerfakta(
                known.aktorSkjult(),
                known.aktorFodt(),
                known.relasjoner().stream()
                        .map(each -> new Relasjon(each.type(), each.foreldreansvar(), each.omrader()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.mandat() != null)
                        .map(Mandatrad::mandat)
                        .toList(),
                rows.stream()
                        .filter(row -> row.mandat() == null)
                        .findFirst()
                        .map(Mandatrad::omrader)
                        .orElse(Set.of()));
    }

    private Optional<Foresporsel> ofAnsatt(
            Ansatt ansatt, UUID innbyggerId, Handling handling, Instant naa, LocalDate dag) {
        var units = ansatt.enheterMed(handling);
        return jdbc.sql("select * from tilgang.ansattfakta(:ansatt, :enheter, :innbygger, :naa)")
                .param("ansatt", ansatt.id())
                .param("enheter", units.toArray(UUID[]::new))
                .param("innbygger", innbyggerId)
                .param("naa", naa.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var person = new Person(
                            innbyggerId,
                            row.getString("kommune"),
                            row.getObject("fodselsdato", LocalDate.class),
                            row.getBoolean("skjult"));
                    var closed =
                            Set.of((UUID[]) row.getArray("sperrede_enheter").getArray());
                    var open = units.stream()
                            .filter(each -> !closed.contains(each))
                            .collect(Collectors.toUnmodifiableSet());
                    var blocked = row.getBoolean("sperret_ansatt") || open.isEmpty() && !units.isEmpty();
                    var emergency = row.getObject("nodrett_enhet", UUID.class);
                    var work = blocked || !person.kommune().equals(ansatt.kommune())
                            ? null
                            : unitWithWork(ansatt, open, innbyggerId);
                    return new Foresporsel(
                            ansatt,
                            person,
                            handling,
                            dag,
                            new Ansattfakta(blocked ? units : open, work, blocked, emergency));
                })
                .optional();
    }

    private @Nullable UUID unitWithWork(Ansatt ansatt, Set<UUID> units, UUID innbyggerId) {
        return units.isEmpty()
                ? null
                : behov.stream()
                        .flatMap(each -> each.findEnhet(ansatt, units, innbyggerId).stream())
                        .findFirst()
                        .orElse(null);
    }

    private record Mandatrad(@Nullable Mandat mandat, Set<Omrade> omrader) {}

    private static Mandatrad row(ResultSet row, int n) throws SQLException {
        var omrader = omrader(row.getArray("omrader"));
        var grunnlag =
                switch (row.getString("type")) {
                    case "FULLMAKT" -> Grunnlag.FULLMAKT;
                    case "PARORENDE" -> Grunnlag.NAERMESTE_PARORENDE;
                    default -> null;
                };
        return new Mandatrad(
                grunnlag == null
                        ? null
                        : new Mandat(
                                grunnlag,
                                omrader,
                                row.getObject("gyldig_fra", LocalDate.class),
                                row.getObject("gyldig_til", LocalDate.class),
                                row.getBoolean("trukket")),
                omrader);
    }

    private static Set<Omrade> omrader(Array array) throws SQLException {
        var omrader = EnumSet.noneOf(Omrade.class);
        for (var each : (String[]) array.getArray()) {
            omrader.add(Omrade.valueOf(each));
        }
        return omrader;
    }
}
