package no.medvirk.skjema.uttrykk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import no.medvirk.skjema.uttrykk.Functions.Call;
import org.jspecify.annotations.Nullable;

/** Works out one expression: every step and every value that is looked at costs, and what is left decides when to stop. */
public final class Machine {

    /** How many steps one expression may take. */
    public static final int MOST_STEPS = 200_000;

    private static final int MOST_LETTERS = 100_000;

    final Host host;
    private final int most;
    private int left;

    public Machine(Host host, int steps) {
        this.host = host;
        this.most = steps;
        this.left = steps;
    }

    public int spent() {
        return most - Math.max(0, left);
    }

    /** Pays for what is looked at. */
    public void spend(int steps) {
        left -= steps;
        if (left < 0) {
            throw new TooCostly();
        }
    }

    /** A text that has been made: its length costs. */
    String text(String made) {
        if (made.length() > MOST_LETTERS) {
            throw new TooCostly();
        }
        spend(made.length() >> 4);
        return made;
    }

    String key(Thing thing) {
        String key = thing.key();
        spend(key.length() >> 4);
        return key;
    }

    List<Object> evaluate(Ast ast, List<Object> focus, Frame frame) {
        spend(1);
        return switch (ast) {
            case Ast.Literal literal -> literal.values();
            case Ast.Constant constant -> constant(constant.name());
            case Ast.Dollar dollar -> dollar(dollar.name(), frame);
            case Ast.Member member -> member(member, member.first() ? frame.self() : focus);
            case Ast.Call call -> call(call, focus, frame);
            case Ast.Path path -> path(path, focus, frame);
            case Ast.At at -> at(at, focus, frame);
            case Ast.Negate negate -> negate(Singles.one(evaluate(negate.of(), focus, frame)));
            case Ast.Chain chain -> {
                List<Object> left = evaluate(chain.first(), focus, frame);
                for (Ast.Link link : chain.links()) {
                    left = link(left, link, focus, frame);
                }
                yield left;
            }
        };
    }

    /** Without items that nobody has answered. */
    List<Object> there(List<Object> values) {
        spend(values.size());
        List<Object> there = new ArrayList<>(values.size());
        for (Object value : values) {
            if (!(value instanceof Thing thing) || thing.present()) {
                there.add(value);
            }
        }
        return there;
    }

    /** A part of each: for each value, with it as {@code $this}, until {@code use} says no. */
    void each(List<Object> values, Ast part, Frame frame, BiPredicate<Object, List<Object>> use) {
        int i = 0;
        for (Object value : values) {
            List<Object> self = List.of(value);
            if (!use.test(value, evaluate(part, self, new Frame(self, i++, frame.total())))) {
                return;
            }
        }
    }

    private List<Object> call(Ast.Call call, List<Object> focus, Frame frame) {
        List<Object> made = call.function().body().run(new Call(this, focus, call.args(), frame));
        spend(made.size());
        return made;
    }

    private static List<Object> dollar(String name, Frame frame) {
        return switch (name) {
            case "this" -> frame.self();
            case "index" -> frame.index() < 0 ? List.of() : List.of((double) frame.index());
            default -> frame.total();
        };
    }

    private List<Object> at(Ast.At at, List<Object> focus, Frame frame) {
        List<Object> from = there(focus);
        Double index = Singles.number(evaluate(at.index(), frame.self(), frame));
        boolean inside = index != null && Singles.whole(index) && index >= 0 && index < from.size();
        return inside ? List.of(from.get(index.intValue())) : List.of();
    }

    private List<Object> link(List<Object> left, Ast.Link link, List<Object> focus, Frame frame) {
        spend(1);
        if (link.right() == null) {
            Object value = Singles.one(left);
            if (value == null) {
                return List.of();
            }
            boolean is = Types.is(value, link.type());
            return link.sign().equals("is") ? List.of(is) : is ? List.of(value) : List.of();
        }
        Boolean known =
                switch (link.sign()) {
                    case "and" -> Boolean.FALSE.equals(Singles.bool(left)) ? Boolean.FALSE : null;
                    case "or" -> Boolean.TRUE.equals(Singles.bool(left)) ? Boolean.TRUE : null;
                    case "implies" -> Boolean.FALSE.equals(Singles.bool(left)) ? Boolean.TRUE : null;
                    default -> null;
                };
        if (known != null) {
            return List.of(known);
        }
        List<Object> made = Operators.binary(link.sign(), left, evaluate(link.right(), focus, frame), this);
        spend(made.size());
        return made;
    }

    /** What has a linkId is found in {@code item} and {@code descendants()} without a walk through all. */
    private List<Object> path(Ast.Path path, List<Object> focus, Frame frame) {
        Ast wide = wide(path.first()) ? path.first() : null;
        List<Object> now =
                wide == null ? evaluate(path.first(), focus, frame) : wide instanceof Ast.Member ? frame.self() : focus;
        for (Ast step : path.steps()) {
            String linkId = wide == null ? null : linkId(step);
            List<Object> found = linkId == null ? null : find(now, linkId, wide instanceof Ast.Call, this);
            if (found != null) {
                now = found;
                spend(now.size() + 1);
                wide = null;
                continue;
            }
            if (wide != null) {
                now = evaluate(wide, now, frame);
            }
            wide = wide(step) ? step : null;
            if (wide == null) {
                now = evaluate(step, now, frame);
            }
        }
        return wide == null ? now : evaluate(wide, now, frame);
    }

    private static @Nullable List<Object> find(List<Object> roots, String linkId, boolean deep, Machine payer) {
        List<Object> found = new ArrayList<>();
        for (Object root : roots) {
            List<Object> here = root instanceof Thing thing ? thing.find(linkId, deep, payer) : null;
            if (here == null) {
                return null;
            }
            found.addAll(here);
        }
        return found;
    }

    private static boolean wide(Ast ast) {
        return ast instanceof Ast.Member member && member.name().equals("item")
                || ast instanceof Ast.Call call && call.name().equals("descendants");
    }

    /** The linkId of {@code where(linkId = 'a')}. */
    private static @Nullable String linkId(Ast ast) {
        if (!(ast instanceof Ast.Call call)
                || !call.name().equals("where")
                || !(call.args().getFirst() instanceof Ast.Chain test)
                || test.links().size() != 1
                || !test.links().getFirst().sign().equals("=")) {
            return null;
        }
        Ast right = test.links().getFirst().right();
        boolean named = test.first() instanceof Ast.Member;
        boolean asked = (named ? test.first() : right) instanceof Ast.Member member
                && member.name().equals("linkId");
        return asked
                        && (named ? right : test.first()) instanceof Ast.Literal(List<Object> values)
                        && !values.isEmpty()
                        && values.getFirst() instanceof String linkId
                ? linkId
                : null;
    }

    private List<Object> constant(String name) {
        return switch (name) {
            case "ucum" -> List.of("http://unitsofmeasure.org");
            case "sct" -> List.of("http://snomed.info/sct");
            case "loinc" -> List.of("http://loinc.org");
            case "now" -> List.of(host.now());
            case "today" -> List.of(host.now().date());
            default -> host.variable(name);
        };
    }

    private List<Object> member(Ast.Member member, List<Object> focus) {
        String name = member.name();
        if (member.first()) {
            if (focus.size() == 1
                            && focus.getFirst() instanceof Thing thing
                            && thing.type().equals(name)
                    || name.equals("this")) {
                return focus;
            }
            if (name.charAt(0) >= 'A' && name.charAt(0) <= 'Z') {
                return host.resource(name);
            }
        }
        List<Object> found = new ArrayList<>();
        for (Object value : focus) {
            if (value instanceof Thing thing) {
                found.addAll(thing.get(name));
            } else if (value instanceof Quantity quantity) {
                found.addAll(parts(quantity, name));
            }
        }
        spend(found.size());
        return found;
    }

    private static List<Object> parts(Quantity value, String name) {
        if (name.equals("value")) {
            return List.of(value.value());
        }
        if (value.json() != null) {
            return new JsonThing(value.json(), "").get(name);
        }
        return name.equals("unit") || name.equals("code") ? List.of(value.unit()) : List.of();
    }

    private static List<Object> negate(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Quantity quantity -> List.of(Quantity.of(-quantity.value(), quantity.unit()));
            case Double number -> Singles.norm(-number);
            default -> throw new Mismatch();
        };
    }
}
