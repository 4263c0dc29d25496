package no.medvirk.kommune;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which version of a form each municipality has taken into use. */
@Service
public class Skjemautgivelser {

    private final Kommunedata data;
    private final Clock clock;

    Skjemautgivelser(Kommunedata data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** The version of today; empty where the municipality has said nothing of it, and uses the newest. */
    public Optional<String> versjon(String kommune, String skjema) {
        var today = LocalDate.now(clock);
        return data.kommune(kommune).stream()
                .flatMap(fil -> fil.skjema().stream())
                .filter(each -> each.id().equals(skjema) && !each.gyldigFra().isAfter(today))
                .max(Comparator.comparing(Kommunefil.Utgivelse::gyldigFra))
                .map(Kommunefil.Utgivelse::versjon);
    }
}
