package no.medvirk.tilgang.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.fullmakt.Fullmakt;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as one of the two sees it.
 *
 * @param navn of the other one
 * @param type FULLMAKT or PARORENDE
 * @param omrader {@link no.medvirk.tilgang.Omrade} by name
 * @param status KOMMENDE, GJELDER, UTLOPT or TRUKKET
 * @param gittAv the giver, or the employee who registered it
 */
public record Fullmaktkort(
        UUID id,
        String navn,
        String type,
        List<String> omrader,
        String status,
        LocalDate fra,
        @Nullable LocalDate til,
        Instant gitt,
        String gittAv,
        @Nullable String ord,
        @Nullable LocalDate sagt,
        @Nullable Instant trukket,
        @Nullable String trukketAv) {

    static Fullmaktkort given(Fullmakt fullmakt, LocalDate today) {
        return of(fullmakt, fullmakt.fullmektignavn(), today);
    }

    static Fullmaktkort received(Fullmakt fullmakt, LocalDate today) {
        return of(fullmakt, fullmakt.innbyggernavn(), today);
    }

    private static Fullmaktkort of(Fullmakt f, String navn, LocalDate today) {
        return new Fullmaktkort(
                f.id(),
                navn,
                f.type().name(),
                f.omrader().stream().map(Enum::name).toList(),
                f.status(today).name(),
                f.fra(),
                f.til(),
                f.gitt(),
                f.gittAv(),
                f.ord(),
                f.sagt(),
                f.trukket(),
                f.trukketAv());
    }
}
