package no.medvirk.nasjonalt.folkeregister;

import java.util.EnumSet;
import java.util.Set;
import no.medvirk.innbygger.Mandatomrade;
import tools.jackson.databind.JsonNode;

/**
 * In what a guardian may act. Since November 2023 the register lists tasks ({@code tjenesteomraade}); earlier mandates have
 * {@code omfang}. Of the tasks only those count that a municipality's health and care asks for, so a mandate for anything
 * else gives nothing here.
 */
final class Mandat {

    private static final Set<String> PERSONLIG = Set.of("kommune/helseOgOmsorg");
    private static final Set<String> OKONOMI =
            Set.of("bank/representasjonDagligbank", "oevrige/disponereInntekterTilAaDekkeUtgifter");

    private Mandat() {}

    static Set<Mandatomrade> read(JsonNode verge) {
        var omrader = EnumSet.noneOf(Mandatomrade.class);
        for (var task : verge.path("tjenesteomraade")) {
            var name = task.path("vergeTjenestevirksomhet").asString() + "/"
                    + task.path("vergeTjenesteoppgave").asString();
            if (PERSONLIG.contains(name)) {
                omrader.add(Mandatomrade.PERSONLIG);
            }
            if (OKONOMI.contains(name)) {
                omrader.add(Mandatomrade.OKONOMI);
            }
        }
        omrader.addAll(earlier(verge.path("omfang").asString()));
        return Set.copyOf(omrader);
    }

    private static Set<Mandatomrade> earlier(String omfang) {
        return switch (omfang) {
            case "personligeOgOekonomiskeInteresser" -> EnumSet.allOf(Mandatomrade.class);
            case "personligeInteresser" -> EnumSet.of(Mandatomrade.PERSONLIG);
            case "oekonomiskeInteresser" -> EnumSet.of(Mandatomrade.OKONOMI);
            default -> EnumSet.noneOf(Mandatomrade.class);
        };
    }
}
