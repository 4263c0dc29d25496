package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import no.medvirk.skjema.motor.ItemExpressions.Variable;
import org.jspecify.annotations.Nullable;

/** What items hang on by their expressions: the linkIds that are named there, and in the variables that are used. */
final class Leanings {

    private static final String TEXT_LITERAL = "'(?:[^'\\\\]|\\\\.)*+'";
    private static final Pattern ASKED = Pattern.compile("linkId[ \\t\\r\\n]*(?:=|~|in)[ \\t\\r\\n]*(\\((?:[^()']|"
            + TEXT_LITERAL + ")*+\\)|" + TEXT_LITERAL + ")|(" + TEXT_LITERAL + ")[ \\t\\r\\n]*(?:=|~)[ \\t\\r\\n]*linkId");
    private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'");
    private static final Pattern NAME = Pattern.compile("%[`']?([A-Za-z_][A-Za-z0-9_-]*)");

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
                for (Source each : new Source[] {expressions.calculated(), expressions.enableWhen()}) {
                    if (each != null) {
                        look(each.text(), known, linkIds, new HashSet<>());
                    }
                }
                if (!linkIds.isEmpty()) {
                    found.put(item.linkId(), linkIds);
                }
            }
            collect(item.items(), known);
        }
    }

    private static void look(String text, List<Variable> variables, Set<String> into, Set<Variable> seen) {
        Matcher asked = ASKED.matcher(text);
        while (asked.find()) {
            Matcher linkId = TEXT.matcher(asked.group(1) == null ? asked.group(2) : asked.group(1));
            while (linkId.find()) {
                into.add(linkId.group(1));
            }
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            for (Variable each : variables) {
                if (each.name().equals(name.group(1))) {
                    if (seen.add(each)) {
                        look(each.source().text(), variables, into, seen);
                    }
                    break;
                }
            }
        }
    }
}
