package no.medvirk.tilgang.ansatt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.tilgang.fullmakt.Fullmakt;
import org.jspecify.annotations.Nullable;

/** Who may act for a person; the words as in the portal's {@code Fullmaktkort}. */
public record Fullmaktlinje(
        UUID id,
        UUID innbyggerId,
        String innbyggernavn,
        String fullmektignavn,
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

    static Fullmaktlinje of(Fullmakt f, LocalDate today) {
        return new Fullmaktlinje(
                f.id(),
                f.innbyggerId(),
                f.innbyggernavn(),
                f.fullmektignavn(),
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
