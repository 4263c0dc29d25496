package no.medvirk.skjema.motor;

import java.util.List;
import java.util.Random;

/** Makes expressions by chance from a small grammar: mostly of the type that is asked for, and now and then none at all. */
final class RandomExpression {

    private static final int DEPTH = 3;

    private final Random random;
    private final List<String> linkIds;
    /** Only questions before this one are asked for, or, seldom, any, so that there are circles. */
    private final int before;

    RandomExpression(Random random, List<String> linkIds, int before) {
        this.random = random;
        this.linkIds = linkIds;
        this.before = before;
    }

    String of(String type) {
        if (chance(60)) {
            return List.of("1 + (2", "%resource.memberOf('x')", "%finnesIkke.name", "(1 | 2).repeat($this + 1)", "")
                    .get(random.nextInt(5));
        }
        return switch (type) {
            case "boolean" -> truth(0);
            case "integer", "decimal", "quantity" -> number(0);
            case "date" -> date(0);
            case "dateTime" -> chance(2) ? "now()" : values();
            case "string", "text", "url" -> text(0);
            default -> values();
        };
    }

    String truth(int depth) {
        if (depth >= DEPTH) {
            return values() + ".exists()";
        }
        return switch (random.nextInt(11)) {
            case 0 -> number(depth + 1) + sign(" > ", " < ", " >= ", " <= ") + number(depth + 1);
            case 1 -> values() + ".exists()";
            case 2 -> values() + ".empty()";
            case 3 -> "(" + truth(depth + 1) + sign(" and ", " or ", " xor ", " implies ") + truth(depth + 1) + ")";
            case 4 -> "(" + truth(depth + 1) + ").not()";
            case 5 -> values() + sign(" = ", " != ", " ~ ") + literal();
            case 6 -> values() + ".all($this" + sign(" = ", " > ", " < ") + literal() + ")";
            case 7 -> literal() + " in " + values();
            case 8 -> date(depth + 1) + sign(" > ", " <= ", " = ") + date(depth + 1);
            case 9 -> text(depth + 1) + sign(".matches('[a-b]+')", ".contains('a')", ".startsWith('a')");
            default -> values() + ".where($this is String).exists()";
        };
    }

    private String number(int depth) {
        if (depth >= DEPTH) {
            return String.valueOf(random.nextInt(5));
        }
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                "(" + number(depth + 1) + sign(" + ", " - ", " * ", " / ", " div ", " mod ") + number(depth + 1) + ")";
            case 2 -> values() + ".count()";
            case 3 -> items() + ".count()";
            case 4 -> values() + ".ordinal().sum()";
            case 5 -> values() + ".ofType(decimal)" + sign(".sum()", ".max()", ".min()", ".avg()", ".first()");
            case 6 -> "iif(" + truth(depth + 1) + ", " + number(depth + 1) + ", " + number(depth + 1) + ")";
            case 7 -> "%v";
            case 8 -> "(" + number(depth + 1) + ")" + sign(".round(1)", ".abs()", ".floor()", ".truncate()", ".sqrt()");
            case 9 -> text(depth + 1) + ".length()";
            case 10 -> values() + ".aggregate(iif($total.empty(), 1, $total + 1))";
            default -> String.valueOf(random.nextInt(50) / 10.0);
        };
    }

    private String text(int depth) {
        if (depth >= DEPTH) {
            return "'ab'";
        }
        return switch (random.nextInt(8)) {
            case 0 -> values() + ".first().toString()";
            case 1 -> "(" + text(depth + 1) + " & " + text(depth + 1) + ")";
            case 2 ->
                text(depth + 1)
                        + sign(".upper()", ".trim()", ".substring(1)", ".substring(0, 2)", ".replace('a', 'bc')");
            case 3 -> values() + ".select($this.toString()).join(', ')";
            case 4 -> values() + ".code.first()";
            case 5 -> "(" + date(depth + 1) + ").toString()";
            case 6 -> "(" + number(depth + 1) + ").toString()";
            default -> "'b a'";
        };
    }

    private String date(int depth) {
        return switch (random.nextInt(depth >= DEPTH ? 2 : 4)) {
            case 0 -> "today()";
            case 1 -> "@2024-0" + (1 + random.nextInt(9)) + "-2" + random.nextInt(9);
            case 2 ->
                "(" + date(depth + 1) + sign(" + ", " - ") + random.nextInt(40)
                        + sign(" days", " months", " years", " weeks") + ")";
            default -> values() + ".ofType(date).first()";
        };
    }

    private String literal() {
        return sign("1", "'ab'", "true", "2.5", "@2024-02-29", "'k1'", "{}");
    }

    private String values() {
        return switch (random.nextInt(8)) {
            case 0 -> "%context.answer.value";
            case 1 -> "%resource.repeat(item).answer.value";
            default -> items() + ".answer.value";
        };
    }

    private String items() {
        String linkId = "'" + linkId() + "'";
        return switch (random.nextInt(6)) {
            case 0 -> "%resource.item.where(linkId = " + linkId + ")";
            case 1 -> "%resource.item.item.where(linkId = " + linkId + ")";
            case 2 -> "%resource.repeat(item).where(linkId = " + linkId + ")";
            case 3 -> "QuestionnaireResponse.descendants().where(linkId=" + linkId + ")";
            default -> "%resource.descendants().where(linkId=" + linkId + ")";
        };
    }

    private String linkId() {
        int of = before == 0 || chance(60) ? linkIds.size() : before;
        return linkIds.get(random.nextInt(of));
    }

    private String sign(String... signs) {
        return signs[random.nextInt(signs.length)];
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
