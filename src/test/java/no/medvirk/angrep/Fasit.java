package no.medvirk.angrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The expected verdicts, written by hand: {@code dorer.tsv} says what each door opens, {@code dommer.tsv} to whom that is
 * open. They know nothing of the rules they judge.
 */
record Fasit(Map<String, Rad> rader, Map<String, Map<Angriper, Boolean>> dommer) {

    /**
     * @param underEgen what one gets who asks for another's thing under one's own id
     * @param medRett what one gets who is let in; in a unit, the thing that is asked for is nowhere
     */
    private record Rad(String apner, Dom underEgen, Dom medRett) {}

    static Fasit read() {
        var rader = new LinkedHashMap<String, Rad>();
        for (var line : lines("dorer.tsv")) {
            rader.put(line[0], new Rad(line[1], dom(line, 2, Dom.IKKE_FUNNET), dom(line, 3, Dom.APENT)));
        }
        var dommer = new LinkedHashMap<String, Map<Angriper, Boolean>>();
        for (var line : lines("dommer.tsv")) {
            var row = new EnumMap<Angriper, Boolean>(Angriper.class);
            for (var angriper : Angriper.values()) {
                row.put(angriper, line[angriper.ordinal() + 1].equals("ja"));
            }
            dommer.put(line[0], row);
        }
        return new Fasit(rader, dommer);
    }

    Set<String> dorer() {
        return rader.keySet();
    }

    Dom expect(Dor dor, Angriper angriper, Maal maal) {
        var rad = rader.get(dor.navn());
        if (rad == null) {
            throw new IllegalStateException("no row for " + dor.navn() + " in angrep/dorer.tsv");
        }
        var dom = dommer.get(rad.apner());
        if (dom == null) {
            throw new IllegalStateException("no row for " + rad.apner() + " in angrep/dommer.tsv");
        }
        if (angriper == Angriper.IKKE_PALOGGET) {
            return dom.get(angriper) ? Dom.APENT : Dom.LOGG_INN;
        }
        return switch (maal) {
            case UTEN, TILKNYTTET -> dom.get(angriper) ? rad.medRett() : Dom.STENGT;
            case FREMMED, TILFELDIG -> Dom.STENGT;
            // One may always ask for oneself; a citizen on the citizens' side, a case worker where they have work.
            case BARN_UNDER_EGEN ->
                dom.get(angriper.isStaff() ? angriper : Angriper.SELV) ? rad.underEgen() : Dom.STENGT;
        };
    }

    private static Dom dom(String[] line, int column, Dom otherwise) {
        return line.length > column ? Dom.valueOf(line[column]) : otherwise;
    }

    private static List<String[]> lines(String file) {
        try (var stream = Fasit.class.getResourceAsStream("/angrep/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
