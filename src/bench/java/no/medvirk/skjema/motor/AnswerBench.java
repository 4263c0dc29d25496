package no.medvirk.skjema.motor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Checks a second on one core: this engine, Jackson's {@code readTree} of the same text and HAPI FHIR's validator, in one
 * run. Valid and invalid answers apart, since refusing is quicker than reading to the end.
 */
public final class AnswerBench {

    private static final long SECOND = 1_000_000_000L;
    private static final long WARM = 2 * SECOND;
    private static final long MEASURED = 3 * SECOND;

    record Pair(String name, String form, String answer, boolean valid) {}

    private AnswerBench() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Pair>> sets = new java.util.LinkedHashMap<>();
        Path cases = Path.of(arguments[0]);
        if (Files.isDirectory(cases)) {
            List<Pair> shared = shared(cases);
            sets.put("felles, gyldige", shared.stream().filter(Pair::valid).toList());
            sets.put("felles, ugyldige", shared.stream().filter(pair -> !pair.valid()).toList());
        }
        for (int size : new int[] {50, 500, 2000}) {
            sets.put(size + " spørsmål, gyldig", List.of(FilledForm.of(size, true)));
            sets.put(size + " spørsmål, ugyldig", List.of(FilledForm.of(size, false)));
        }
        Map<String, Questionnaire> prepared = new HashMap<>();
        List<Pair> all = sets.values().stream().flatMap(List::stream).toList();
        all.forEach(pair -> prepared.put(pair.form(), QuestionnaireReader.read(Json.MAPPER.readTree(pair.form()))));
        Hapi hapi = new Hapi(all);

        ToIntFunction<Pair> medvirk =
                pair -> Inspection.answer(prepared.get(pair.form()), pair.answer()).valid() ? 1 : 0;
        ToIntFunction<Pair> jackson = pair -> Json.MAPPER.readTree(pair.answer()).size();
        System.out.printf(
                "%-24s %12s %12s %12s %10s %10s %9s %9s%n",
                "", "Medvirk/s", "Jackson/s", "HAPI/s", "x HAPI", "x Jackson", "riktige", "HAPI");
        sets.forEach((name, pairs) -> {
            double ours = perSecond(pairs, medvirk);
            double read = perSecond(pairs, jackson);
            double theirs = perSecond(pairs, hapi::valid);
            System.out.printf(
                    "%-24s %12.0f %12.0f %12.1f %10.0f %10.1f %9s %9s%n",
                    name, ours, read, theirs, ours / theirs, read / ours, right(pairs, medvirk), right(pairs, hapi::valid));
        });
    }

    private static double perSecond(List<Pair> pairs, ToIntFunction<Pair> check) {
        run(pairs, check, WARM);
        return run(pairs, check, MEASURED);
    }

    private static double run(List<Pair> pairs, ToIntFunction<Pair> check, long time) {
        long start = System.nanoTime();
        long count = 0;
        int kept = 0;
        while (System.nanoTime() - start < time) {
            for (Pair pair : pairs) {
                kept += check.applyAsInt(pair);
                count++;
            }
        }
        long taken = System.nanoTime() - start;
        if (kept == Integer.MIN_VALUE) {
            System.out.println();
        }
        return count * (double) SECOND / taken;
    }

    private static String right(List<Pair> pairs, ToIntFunction<Pair> check) {
        long right = pairs.stream().filter(pair -> check.applyAsInt(pair) == 1 == pair.valid()).count();
        return right + "/" + pairs.size();
    }

    private static List<Pair> shared(Path folder) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path each : found.filter(Files::isDirectory).sorted().toList()) {
                String expected = Files.readString(each.resolve("expected.json"));
                pairs.add(new Pair(
                        each.getFileName().toString(),
                        Files.readString(each.resolve("questionnaire.json")),
                        Files.readString(each.resolve("response.json")),
                        Json.flag(Json.MAPPER.readTree(expected), "valid")));
            }
        }
        return pairs;
    }
}
