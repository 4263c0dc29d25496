package no.medvirk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/krav.md} true: every requirement, and the tests that show it. Write it anew with
 * {@code ./portal krav} ({@code -Dkrav.skriv=true}).
 */
class KravsporingTest {

    private static final Path TEXTS = Path.of("docs/krav-tekster.tsv");
    private static final Path TRACE = Path.of("docs/krav.md");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Pattern IN_TYPESCRIPT = Pattern.compile("//\\s*@krav\\s+([K\\d,\\s]*\\d)");

    @Test
    void theTraceSaysWhatTheTestsShow() throws IOException {
        var trace = trace(texts(), shownBy());
        if (Boolean.getBoolean("krav.skriv")) {
            Files.writeString(TRACE, trace);
        }
        assertThat(Files.readString(TRACE))
                .as("docs/krav.md is stale: run ./portal krav and commit it")
                .isEqualTo(trace);
    }

    @Test
    void noTestNamesARequirementThatIsNotThere() throws IOException {
        assertThat(texts().keySet()).containsAll(shownBy().keySet());
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(TEXTS)) {
            var cells = line.split("\t", 2);
            texts.put(cells[0], cells[1]);
        }
        return texts;
    }

    /** Each requirement that some test names, with the tests in order of name. */
    private static Map<String, TreeSet<String>> shownBy() throws IOException {
        var shown = new TreeMap<String, TreeSet<String>>();
        for (var type : testClasses()) {
            var methods = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Krav.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
            kravOf(type).forEach(id -> add(shown, id, type.getSimpleName()));
            methods.forEach(method ->
                    kravOf(method).forEach(id -> add(shown, id, type.getSimpleName() + "." + method.getName())));
        }
        for (var file : files(Path.of("frontend"), ".test.ts")) {
            var found = IN_TYPESCRIPT.matcher(Files.readString(file));
            while (found.find()) {
                Stream.of(found.group(1).split("[,\\s]+"))
                        .forEach(id -> add(shown, id, file.getFileName().toString()));
            }
        }
        return shown;
    }

    private static void add(Map<String, TreeSet<String>> shown, String id, String test) {
        shown.computeIfAbsent(id, _ -> new TreeSet<>()).add(test);
    }

    private static Stream<String> kravOf(AnnotatedElement element) {
        var krav = element.getAnnotation(Krav.class);
        return krav == null ? Stream.empty() : Stream.of(krav.value());
    }

    private static List<Class<?>> testClasses() throws IOException {
        return files(TEST_CLASSES, ".class").stream()
                .map(file -> TEST_CLASSES.relativize(file).toString())
                .filter(name -> name.startsWith("no/medvirk/"))
                .map(name -> name.substring(0, name.length() - ".class".length())
                        .replace('/', '.')
                        .replace('\\', '.'))
                .<Class<?>>map(KravsporingTest::load)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, KravsporingTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<Path> files(Path under, String ending) {
        try (var files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace(Map<String, String> texts, Map<String, TreeSet<String>> shown) {
        var rows = texts.entrySet().stream()
                .map(text -> row(text.getKey(), text.getValue(), shown.get(text.getKey())))
                .collect(joining());
        return """
                # Krav

                Every requirement, and the tests that show it. Made from `@Krav` in the tests by `./portal krav`;
                the texts stand in `krav-tekster.tsv`. A requirement is *open* until a test shows it, and a test may show only a
                part of it: read the test for how much.

                %d of %d requirements are shown by at least one test.

                | Id | Requirement | Shown by |
                | --- | --- | --- |
                %s""".formatted(shown.size(), texts.size(), rows);
    }

    private static String row(String id, String text, TreeSet<String> tests) {
        var shownBy = tests == null
                ? "*open*"
                : tests.stream().map(test -> "`" + test + "`").collect(joining("<br>"));
        return "| %s | %s | %s |\n".formatted(id, text.replace("|", "\\|"), shownBy);
    }
}
