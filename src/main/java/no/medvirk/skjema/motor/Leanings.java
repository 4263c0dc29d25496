package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import no.medvirk.skjema.motor.ItemExpressions.Variable;
import no.medvirk.skjema.uttrykk.Names;
import org.jspecify.annotations.Nullable;

/** What items hang on by their expressions: the linkIds that are asked for there, and in the variables that are used. */
final class Leanings {

    private static final int MOST_VARIABLES = 200;

    private final Map<String, Set<String>> found = new HashMap<>();

    private Leanings() {}

    /** By the linkId of each item whose own expressions say whether it is enabled or what its answer is. */
    static Map<String, Set<String>> of(List<Item> items, @Nullable ItemExpressions form) {
        Leanings leanings = new Leanings();
        leanings.collect(items, form == null ? List.of() : form.variables());
        return leanings.found;
    }

    private void collect(List<Item> items, List<Variable> outer) {
        for (Item item : items) {
            List<Variable> known = outer;
            ItemExpressions expressions = item.expressions();
            if (expressions != null) {
                known = new ArrayList<>(expressions.variables());
                known.addAll(outer);
                Set<String> linkIds = new LinkedHashSet<>();
                Set<Variable> seen = new HashSet<>();
                for (Source each : new Source[] {expressions.calculated(), expressions.enableWhen()}) {
                    if (each != null) {
                        look(each.text(), known, linkIds, seen);
                    }
                }
                if (!linkIds.isEmpty()) {
                    found.put(item.linkId(), linkIds);
                }
            }
            collect(item.items(), known);
        }
    }

    private static void look(String text, List<Variable> known, Set<String> linkIds, Set<Variable> seen) {
        Names names = Names.in(text);
        linkIds.addAll(names.linkIds());
        for (String name : names.variables()) {
            for (Variable each : known) {
                if (each.name().equals(name)) {
                    if (seen.size() < MOST_VARIABLES && seen.add(each)) {
                        look(each.source().text(), known, linkIds, seen);
                    }
                    break;
                }
            }
        }
    }
}
