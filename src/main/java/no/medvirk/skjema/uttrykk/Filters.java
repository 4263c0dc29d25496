package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.medvirk.skjema.uttrykk.Functions.Call;
import no.medvirk.skjema.uttrykk.Functions.Fn;

/** Functions on many values: existence, filters, parts, trees. */
final class Filters {

    private Filters() {}

    static void addTo(Map<String, Fn> all) {
        existence(all);
        parts(all);
        trees(all);
    }

    private static void existence(Map<String, Fn> all) {
        all.put("empty", new Fn(0, 0, call -> List.of(there(call).isEmpty())));
        all.put("exists", new Fn(0, 1, Filters::exists));
        all.put("all", new Fn(1, 1, Filters::all));
        all.put("allTrue", new Fn(0, 0, call -> List.of(truths(call).stream().allMatch(each -> each))));
        all.put("anyTrue", new Fn(0, 0, call -> List.of(truths(call).stream().anyMatch(each -> each))));
        all.put("allFalse", new Fn(0, 0, call -> List.of(truths(call).stream().noneMatch(each -> each))));
        all.put("anyFalse", new Fn(0, 0, call -> List.of(!truths(call).stream().allMatch(each -> each))));
        all.put("count", new Fn(0, 0, call -> List.of((double) there(call).size())));
        all.put("distinct", new Fn(0, 0, call -> Different.of(call.focus(), call.machine())));
        all.put(
                "isDistinct",
                new Fn(
                        0,
                        0,
                        call -> List.of(
                                Different.of(call.focus(), call.machine()).size()
                                        == call.focus().size())));
        all.put("subsetOf", new Fn(1, 1, call -> List.of(subset(call, call.focus(), call.arg(0)))));
        all.put("supersetOf", new Fn(1, 1, call -> List.of(subset(call, call.arg(0), call.focus()))));
        all.put(
                "hasValue",
                new Fn(
                        0,
                        0,
                        call -> List.of(
                                call.focus().size() == 1 && !(call.focus().getFirst() instanceof Thing))));
        all.put("not", new Fn(0, 0, call -> Singles.some(Operators.not(Singles.bool(call.focus())))));
    }

    private static void parts(Map<String, Fn> all) {
        all.put("where", new Fn(1, 1, Filters::where));
        all.put("select", new Fn(1, 1, Filters::select));
        all.put("ofType", new Fn(1, 1, call -> keep(call.focus(), each -> Types.is(each, type(call)))));
        all.put("as", new Fn(1, 1, call -> keep(call.focus(), each -> Types.is(each, type(call)))));
        all.put("is", new Fn(1, 1, call -> {
            Object value = Singles.one(call.focus());
            return value == null ? List.of() : List.of(Types.is(value, type(call)));
        }));
        all.put("single", new Fn(0, 0, call -> Singles.some(Singles.one(there(call)))));
        all.put("first", new Fn(0, 0, call -> slice(there(call), 0, 1)));
        all.put("last", new Fn(0, 0, call -> {
            List<Object> there = there(call);
            return slice(there, there.size() - 1, there.size());
        }));
        all.put("tail", new Fn(0, 0, call -> slice(there(call), 1, Integer.MAX_VALUE)));
        all.put("skip", new Fn(1, 1, call -> {
            List<Object> there = there(call);
            return slice(there, count(call), Integer.MAX_VALUE);
        }));
        all.put("take", new Fn(1, 1, call -> {
            List<Object> there = there(call);
            return slice(there, 0, count(call));
        }));
        all.put("intersect", new Fn(1, 1, call -> {
            List<Object> others = call.arg(0);
            return keep(Different.of(call.focus(), call.machine()), each -> has(call, others, each));
        }));
        all.put("exclude", new Fn(1, 1, call -> {
            List<Object> others = call.arg(0);
            return keep(call.focus(), each -> !has(call, others, each));
        }));
        all.put("union", new Fn(1, 1, call -> Different.of(both(call), call.machine())));
        all.put("combine", new Fn(1, 1, Filters::both));
        all.put("iif", new Fn(2, 3, Filters::iif));
    }

    private static void trees(Map<String, Fn> all) {
        all.put("repeat", new Fn(1, 1, Filters::repeat));
        all.put("children", new Fn(0, 0, call -> children(call.focus())));
        all.put("descendants", new Fn(0, 0, Filters::descendants));
        all.put("extension", new Fn(1, 1, call -> {
            Object url = Singles.one(call.arg(0));
            List<Object> found = new ArrayList<>();
            for (Object each : call.focus()) {
                if (each instanceof Thing thing) {
                    found.addAll(thing.get("extension"));
                }
            }
            return keep(found, each -> each instanceof Thing thing && first(thing.get("url"), url));
        }));
        all.put("trace", new Fn(1, 2, Call::focus));
        all.put("getValue", new Fn(0, 0, call -> keep(call.focus(), each -> !(each instanceof Thing))));
        all.put("ordinal", new Fn(0, 0, Filters::scores));
        all.put("weight", new Fn(0, 0, Filters::scores));
        all.put("now", new Fn(0, 0, call -> List.of(call.machine().host.now())));
        all.put("today", new Fn(0, 0, call -> List.of(call.machine().host.now().date())));
    }

    private static boolean first(List<Object> values, @org.jspecify.annotations.Nullable Object sought) {
        return values.isEmpty() ? sought == null : values.getFirst().equals(sought);
    }

    private static List<Object> exists(Call call) {
        List<Object> found = call.args().isEmpty() ? call.focus() : where(call);
        return List.of(!call.machine().there(found).isEmpty());
    }

    private static List<Object> there(Call call) {
        return call.machine().there(call.focus());
    }

    private static List<Object> where(Call call) {
        List<Object> found = new ArrayList<>();
        call.machine().each(call.focus(), call.args().getFirst(), call.frame(), (value, result) -> {
            if (Boolean.TRUE.equals(Singles.bool(result))) {
                found.add(value);
            }
            return true;
        });
        return found;
    }

    private static List<Object> select(Call call) {
        List<Object> found = new ArrayList<>();
        call.machine().each(call.focus(), call.args().getFirst(), call.frame(), (_, result) -> {
            call.machine().spend(result.size());
            return found.addAll(result) || true;
        });
        return found;
    }

    private static List<Object> all(Call call) {
        boolean[] holds = {true};
        call.machine()
                .each(
                        there(call),
                        call.args().getFirst(),
                        call.frame(),
                        (_, result) -> holds[0] = Boolean.TRUE.equals(Singles.bool(result)));
        return List.of(holds[0]);
    }

    private static List<Object> repeat(Call call) {
        Different found = new Different(call.machine());
        List<Object> now = call.focus();
        while (!now.isEmpty()) {
            List<Object> next = new ArrayList<>();
            call.machine().each(now, call.args().getFirst(), call.frame(), (_, result) -> {
                result.stream().filter(found::add).forEach(next::add);
                return true;
            });
            now = next;
        }
        return found.values;
    }

    private static List<Object> descendants(Call call) {
        List<Object> found = new ArrayList<>();
        List<Object> now = call.focus();
        while (!now.isEmpty()) {
            now = children(now);
            call.machine().spend(now.size());
            found.addAll(now);
        }
        return found;
    }

    private static List<Object> children(List<Object> focus) {
        List<Object> found = new ArrayList<>();
        for (Object each : focus) {
            if (each instanceof Thing thing) {
                found.addAll(thing.children());
            }
        }
        return found;
    }

    /** Only the side that is chosen is looked at. */
    private static List<Object> iif(Call call) {
        Frame frame = call.focus().size() == 1
                ? new Frame(call.focus(), call.frame().index(), call.frame().total())
                : call.frame();
        boolean test = Boolean.TRUE.equals(
                Singles.bool(call.machine().evaluate(call.args().getFirst(), call.focus(), frame)));
        int chosen = test ? 1 : 2;
        return chosen < call.args().size()
                ? call.machine().evaluate(call.args().get(chosen), call.focus(), frame)
                : List.of();
    }

    private static List<Boolean> truths(Call call) {
        return call.focus().stream()
                .map(each -> {
                    if (each instanceof Boolean truth) {
                        return truth;
                    }
                    throw new Mismatch();
                })
                .toList();
    }

    private static boolean has(Call call, List<Object> values, Object sought) {
        for (Object each : values) {
            if (Boolean.TRUE.equals(Operators.same(each, sought, call.machine()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean subset(Call call, List<Object> some, List<Object> others) {
        return some.stream().allMatch(each -> has(call, others, each));
    }

    private static List<Object> both(Call call) {
        List<Object> both = new ArrayList<>(call.focus());
        both.addAll(call.arg(0));
        return both;
    }

    private static List<Object> keep(List<Object> values, Predicate<Object> rule) {
        List<Object> kept = new ArrayList<>();
        for (Object each : values) {
            if (rule.test(each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<Object> slice(List<Object> values, int from, int to) {
        int start = Math.clamp(from, 0, values.size());
        return values.subList(start, Math.clamp(to, start, values.size()));
    }

    private static int count(Call call) {
        Double found = Singles.number(call.arg(0));
        if (found == null || !Singles.whole(found)) {
            throw new Mismatch();
        }
        return found.intValue();
    }

    private static List<Object> scores(Call call) {
        List<Object> found = new ArrayList<>();
        for (Object each : call.focus()) {
            Double score = each instanceof Thing thing ? thing.score() : null;
            if (score != null) {
                found.add(score);
            }
        }
        return found;
    }

    private static String type(Call call) {
        Ast ast = call.args().getFirst();
        Ast name = ast instanceof Ast.Path path ? path.steps().getLast() : ast;
        if (name instanceof Ast.Member member) {
            return member.name();
        }
        throw new Mismatch();
    }
}
