package no.medvirk.skjema.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.medvirk.skjema.motor.ItemExpressions.Source;
import no.medvirk.skjema.uttrykk.Expression;
import no.medvirk.skjema.uttrykk.Unreadable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong with a form itself, by FHIR's rules for a Questionnaire (que-1 to que-13) and by what this engine can do. */
public final class FormCheck {

    private static final Set<String> STATUSES = Set.of("draft", "active", "retired", "unknown");
    private static final Set<String> OPERATORS = Set.of("exists", "=", "!=", ">", "<", ">=", "<=");
    private static final Set<Type> WITH_OPTIONS = Set.of(
            Type.CHOICE,
            Type.OPEN_CHOICE,
            Type.DECIMAL,
            Type.INTEGER,
            Type.DATE,
            Type.DATE_TIME,
            Type.TIME,
            Type.STRING,
            Type.TEXT,
            Type.QUANTITY,
            Type.URL,
            Type.REFERENCE);
    private static final Set<Type> WITHOUT_LENGTH = Set.of(
            Type.GROUP,
            Type.DISPLAY,
            Type.DATE,
            Type.DATE_TIME,
            Type.TIME,
            Type.CHOICE,
            Type.ATTACHMENT,
            Type.QUANTITY);

    private final Questionnaire read;
    private final List<Problem> problems = new ArrayList<>();

    private FormCheck(Questionnaire read) {
        this.read = read;
    }

    /** All problems, the gravest first; empty when the form can be used. */
    public static List<Problem> check(JsonNode json) {
        Questionnaire read = QuestionnaireReader.read(json);
        FormCheck check = new FormCheck(read);
        check.problems.addAll(read.flaws());
        check.head(json);
        check.expressions(read.expressions(), "", "Questionnaire");
        if (!Depth.tooDeep(json)) {
            check.items(json, "Questionnaire");
        }
        return check.problems;
    }

    private void head(JsonNode json) {
        if (!Json.text(json, "resourceType").equals("Questionnaire")) {
            error("", "structure", "skjema-annet", "Questionnaire");
        }
        if (!STATUSES.contains(Json.text(json, "status"))) {
            error(
                    "",
                    Json.text(json, "status").isEmpty() ? "required" : "code-invalid",
                    "skjema-status",
                    "Questionnaire");
        }
    }

    private void items(JsonNode parent, String path) {
        int i = 0;
        for (JsonNode item : Json.list(parent, "item")) {
            String here = path + ".item[" + i++ + "]";
            item(item, here);
            items(item, here);
        }
    }

    private void item(JsonNode item, String path) {
        String linkId = Json.text(item, "linkId");
        Type type = Type.of(Json.text(item, "type"));
        if (linkId.isBlank()) {
            error(linkId, "required", "skjema-uten-id", path);
        }
        if (type == Type.GROUP && Json.list(item, "item").isEmpty()) {
            warning(linkId, "skjema-tom-gruppe", path);
        }
        if (type == Type.DISPLAY && !Json.list(item, "item").isEmpty()) {
            error(linkId, "invariant", "skjema-under", path);
        }
        if (type == Type.DISPLAY) {
            demands(item, linkId, path);
        }
        if ((type == Type.DISPLAY || type == Type.GROUP)
                && !Json.list(item, "initial").isEmpty()) {
            error(linkId, "invariant", "skjema-startverdi", path);
        }
        if (item.has("maxLength") && WITHOUT_LENGTH.contains(type)) {
            error(linkId, "invariant", "skjema-lengde", path);
        }
        options(item, linkId, type, path);
        conditions(item, linkId, path);
        limits(item, linkId, path);
    }

    /** Helsenorge's editor writes them on texts too, as false, which does no harm. */
    private void demands(JsonNode item, String linkId, String path) {
        if (Json.flag(item, "required") || Json.flag(item, "repeats") || Json.flag(item, "readOnly")) {
            error(linkId, "invariant", "skjema-visning-krav", path);
        } else if (item.has("required") || item.has("repeats") || item.has("readOnly")) {
            warning(linkId, "skjema-visning-krav", path);
        }
    }

    private void options(JsonNode item, String linkId, Type type, String path) {
        boolean options = !Json.list(item, "answerOption").isEmpty();
        boolean set = item.has("answerValueSet");
        if (options && set) {
            error(linkId, "invariant", "skjema-valg-to-steder", path);
        } else if ((options || set) && type != Type.UNKNOWN && !WITH_OPTIONS.contains(type)) {
            error(linkId, "invariant", "skjema-valg", path);
        }
    }

    private void conditions(JsonNode item, String linkId, String path) {
        JsonNode conditions = Json.list(item, "enableWhen");
        if (conditions.size() > 1 && Json.text(item, "enableBehavior").isEmpty()) {
            error(linkId, "invariant", "skjema-alle-eller-noen", path);
        }
        int i = 0;
        for (JsonNode when : conditions) {
            String here = path + ".enableWhen[" + i++ + "]";
            String operator = Json.text(when, "operator");
            Value answer = Value.of(when, "answer");
            if (!read.knows(Json.text(when, "question"))) {
                error(linkId, "not-found", "skjema-vilkar", here);
            }
            if (!OPERATORS.contains(operator)
                    || answer == null
                    || operator.equals("exists") && !answer.raw().isBoolean()) {
                error(linkId, "invariant", "skjema-vilkar-ufullstendig", here);
            }
        }
    }

    private void limits(JsonNode item, String linkId, String path) {
        Item known = read.byLinkId().get(linkId);
        if (known != null && known.limits().unreadablePattern() && !flawed(linkId)) {
            warning(linkId, "skjema-monster-ukjent", path);
        }
        if (known != null && (known.choices().unknownSet() || known.limits().unknownUnitSet())) {
            warning(linkId, "skjema-verdisett", path);
        }
        if (known != null) {
            expressions(known.expressions(), linkId, path);
        }
        if (Scripts.in(item)) {
            error(linkId, "invalid", "skjema-script", path);
        }
    }

    private void expressions(@Nullable ItemExpressions given, String linkId, String path) {
        boolean many = read.flaws().stream().anyMatch(flaw -> flaw.reason().equals("skjema-uttrykk-mange"));
        for (Source each : given == null || many ? List.<Source>of() : given.all()) {
            try {
                if (each.foreign()) {
                    warning(linkId, "skjema-uttrykk-ukjent", path);
                } else {
                    Expression.read(each.text());
                }
            } catch (Unreadable e) {
                if (e.unknown()) {
                    warning(linkId, "skjema-uttrykk-ukjent", path);
                } else {
                    error(linkId, "invalid", "skjema-uttrykk", path);
                }
            }
        }
    }

    private boolean flawed(String linkId) {
        return read.flaws().stream().anyMatch(flaw -> flaw.linkId().equals(linkId));
    }

    private void error(String linkId, String code, String reason, String path) {
        problems.add(Problem.error(linkId, code, reason, "", path));
    }

    private void warning(String linkId, String reason, String path) {
        problems.add(new Problem(Severity.WARNING, linkId, "not-supported", reason, "", path));
    }
}
