package no.medvirk.skjema.motor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.skjema.motor.Inspection.Report;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ./portal check-form}: checks a form, an answer to it, or a folder of such pairs, and prints one line of JSON
 * for each. Leaves with 0 when all are valid, 1 when one is not, and 2 when the input cannot be used.
 */
public final class CheckForm {

    private static final int VALID = 0;
    private static final int INVALID = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private int code = VALID;

    private CheckForm(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    /** @return the exit code */
    public static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        CheckForm check = new CheckForm(out);
        try {
            if (arguments.size() == 2 && arguments.getFirst().equals("--cases")) {
                check.cases(Path.of(arguments.getLast()));
            } else if (arguments.size() == 1 && !arguments.getFirst().startsWith("-")) {
                Path form = Path.of(arguments.getFirst());
                check.tell(form.getFileName().toString(), Inspection.form(text(form)));
            } else if (arguments.size() == 2) {
                Path answer = Path.of(arguments.getLast());
                check.pair(answer.getFileName().toString(), Path.of(arguments.getFirst()), answer);
            } else {
                errors.println("Bruk: portal check-form SKJEMA.json [SVAR.json] eller portal check-form --cases MAPPE");
                return UNUSABLE;
            }
        } catch (IOException e) {
            errors.println("Kan ikke lese " + e.getMessage());
            return UNUSABLE;
        }
        return check.code;
    }

    private void cases(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(folder)) {
            folders = found.filter(each -> Files.isRegularFile(each.resolve("questionnaire.json")))
                    .sorted()
                    .toList();
        }
        if (folders.isEmpty()) {
            throw new IOException(folder + ": ingen mapper med questionnaire.json");
        }
        for (Path each : folders) {
            Path answer = each.resolve("response.json");
            String name = each.getFileName().toString();
            if (Files.isRegularFile(answer)) {
                pair(name, each.resolve("questionnaire.json"), answer);
            } else {
                tell(name, Inspection.form(text(each.resolve("questionnaire.json"))));
            }
        }
    }

    private void pair(String name, Path form, Path answer) throws IOException {
        tell(name, Inspection.answer(text(form), text(answer)));
    }

    private void tell(String name, Report report) {
        ObjectNode line = Json.MAPPER.createObjectNode().put("case", name).put("valid", report.valid());
        var issues = line.putArray("issues");
        for (Problem problem : report.problems()) {
            issues.addObject()
                    .put("severity", problem.error() ? "error" : "warning")
                    .put("code", problem.code())
                    .put("expression", problem.expression())
                    .put("text", Messages.text(report.form(), problem));
        }
        out.println(Json.MAPPER.writeValueAsString(line));
        code = Math.max(code, report.usable() ? report.valid() ? VALID : INVALID : UNUSABLE);
    }

    /** A file that is too large is not read: a text one character longer than the limit stands for it. */
    private static String text(Path file) throws IOException {
        if (Files.size(file) > Inspection.MOST_TEXT * 4L) {
            return " ".repeat(Inspection.MOST_TEXT + 1);
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
