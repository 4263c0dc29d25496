package no.medvirk.kommune;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.medvirk.platform.errors.IkkeFunnet;
import org.springframework.stereotype.Service;

/** The municipalities that share the portal. */
@Service
public class Kommuner {

    private final Kommunedata data;
    private final List<Kommune> sorted;

    Kommuner(Kommunedata data) {
        this.data = data;
        var alphabet = Collator.getInstance(Locale.of("nb", "NO"));
        this.sorted = data.kommuner().stream()
                .map(Kommunefil::kommune)
                .sorted(Comparator.comparing(Kommune::navn, alphabet))
                .toList();
    }

    /** All of them, in alphabetical order. */
    public List<Kommune> list() {
        return sorted;
    }

    /** @throws IkkeFunnet when no municipality has this number */
    public Kommune find(String nr) {
        return data.kommune(nr).map(Kommunefil::kommune).orElseThrow(() -> new IkkeFunnet("kommunen"));
    }
}
