package no.medvirk.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.innbygger.Innbygger;
import no.medvirk.innbygger.Innbyggere;
import no.medvirk.platform.database.RowScope;
import org.springframework.stereotype.Service;

/** Whom a citizen may act for, themselves first. */
@Service
public class Representasjon {

    private final Fullmakter fullmakter;
    private final Innbyggere innbyggere;
    private final Clock clock;

    Representasjon(Fullmakter fullmakter, Innbyggere innbyggere, Clock clock) {
        this.fullmakter = fullmakter;
        this.innbyggere = innbyggere;
        this.clock = clock;
    }

    public record Representert(Innbygger innbygger, Grunnlag grunnlag) {}

    public List<Representert> of(Borger borger) {
        var self = innbyggere.find(RowScope.of(borger.kommune(), borger.id()));
        var others = fullmakter.heldBy(borger, LocalDate.now(clock)).stream()
                .map(each -> innbyggere.find(RowScope.of(each.kommune(), each.innbyggerId())))
                .map(each -> new Representert(each, Grunnlag.FULLMAKT));
        return Stream.concat(Stream.of(new Representert(self, Grunnlag.SELV)), others)
                .toList();
    }
}
