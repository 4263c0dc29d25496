package no.medvirk.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.innbygger.Innbygger;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.innbygger.Innbyggerref;
import no.medvirk.innbygger.Registerfakta;
import no.medvirk.platform.database.RowScope;
import no.medvirk.tilgang.Tilgangsregel.Utfall.Ja;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whom a citizen may act for, themselves first. */
@Service
public class Representasjon {

    private final Faktahenter fakta;
    private final Registerfakta register;
    private final Innbyggere innbyggere;
    private final JdbcClient jdbc;
    private final Clock clock;

    Representasjon(Faktahenter fakta, Registerfakta register, Innbyggere innbyggere, JdbcClient jdbc, Clock clock) {
        this.fakta = fakta;
        this.register = register;
        this.innbyggere = innbyggere;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Representert(Innbygger innbygger, Grunnlag grunnlag) {}

    public List<Representert> of(Borger borger) {
        var self = new Innbyggerref(borger.id(), borger.kommune(), borger.navn());
        return Stream.of(Stream.of(self), register.representedBy(borger.id()).stream(), givers(borger.id()))
                .flatMap(each -> each)
                .distinct()
                .flatMap(each -> represented(borger, each).stream())
                .toList();
    }

    /** The rules decide here too: one who may not be represented any more is not on the list. */
    private Optional<Representert> represented(Borger borger, Innbyggerref person) {
        return fakta.find(borger, person.id(), Handling.SE_MINSIDE, clock.instant(), LocalDate.now(clock))
                .map(Tilgangsregler::decide)
                .filter(Ja.class::isInstance)
                .map(utfall -> new Representert(
                        innbyggere.find(RowScope.of(person.kommune(), person.id())), ((Ja) utfall).grunnlag()));
    }

    private Stream<Innbyggerref> givers(UUID fullmektig) {
        return jdbc
                .sql("select innbygger_id as id, kommune, '' as navn from tilgang.fullmaktsgivere(:fullmektig)")
                .param("fullmektig", fullmektig)
                .query(Innbyggerref.class)
                .list()
                .stream();
    }
}
