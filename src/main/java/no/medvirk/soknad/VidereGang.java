package no.medvirk.soknad;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.platform.texts.Tekster;

/** What happens after an application is sent, in the applicant's language. */
public final class VidereGang {

    private static final Tekster TEKSTER = new Tekster("soknad");

    private VidereGang() {}

    public record Skritt(String tittel, String tekst) {}

    /** @param soknad one that is sent */
    public static List<Skritt> of(Soknad soknad, Sprak sprak) {
        return Stream.of("lest", "kontakt", "svar")
                .map(step -> new Skritt(
                        TEKSTER.get(sprak, "videre." + step + ".tittel"),
                        TEKSTER.get(sprak, "videre." + step + ".tekst", date(soknad.svarInnen(), sprak))))
                .toList();
    }

    static String date(LocalDate date, Sprak sprak) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(sprak.locale())
                .format(date);
    }
}
