package no.medvirk.skjema.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.medvirk.Krav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The engine in the browser says of each form and answer what the server says: same problems, same places, same order.
 * {@code -Dskjema.par=10000} runs more of them, {@code -Dskjema.fro=7} others.
 */
@Krav("K143")
class ToMotorerTest {

    private static final int PAIRS = Integer.getInteger("skjema.par", 2_000);
    private static final Surroundings AROUND = new Surroundings("2026-11-24T12:00:00.000+01:00", Map.of());
    private static final long SEED = Long.getLong("skjema.fro", 4L);

    @TempDir
    Path folder;

    @Test
    void theBrowserSaysWhatTheServerSays() throws IOException, InterruptedException {
        Path pairs = folder.resolve("par.jsonl");
        int valid = write(pairs);
        assertThat(valid).as("valid answers").isBetween(PAIRS * 35 / 100, PAIRS * 90 / 100);

        Path log = folder.resolve("logg");
        ProcessBuilder vitest = new ProcessBuilder(
                "node", "node_modules/vitest/vitest.mjs", "run", "frontend/skjema/motor/pairs.test.ts");
        vitest.environment().put("SKJEMA_PAR", pairs.toString());
        vitest.environment().put("NO_COLOR", "1");
        Process process =
                vitest.redirectErrorStream(true).redirectOutput(log.toFile()).start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
        assertThat(read(log)).contains("1 passed");
    }

    private static int write(Path file) throws IOException {
        Random random = new Random(SEED);
        int valid = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < PAIRS; i++) {
                ObjectNode form = new RandomForm(random).make();
                ObjectNode answer = new RandomAnswer(random).make(form);
                if (random.nextInt(10) < 4) {
                    answer = Mending.mend(form, answer, AROUND);
                }
                ObjectNode line = Json.MAPPER.createObjectNode();
                line.set("form", form);
                line.set("answer", answer);
                Answers answers = new Answers(QuestionnaireReader.read(form), answer, AROUND);
                List<Problem> received = Checker.check(answers, Purpose.RECEIVED);
                line.set("onForm", told(FormCheck.check(form)));
                line.set("onSend", told(Checker.check(answers, Purpose.SEND)));
                line.set("onReceived", told(received));
                valid += received.stream().anyMatch(Problem::error) ? 0 : 1;
                out.write(Json.MAPPER.writeValueAsString(line));
                out.newLine();
            }
        }
        System.out.println(PAIRS + " pairs, " + valid + " of them valid");
        return valid;
    }

    private static ArrayNode told(List<Problem> problems) {
        ArrayNode told = Json.MAPPER.createArrayNode();
        for (Problem each : problems) {
            told.add(String.join(
                    " | ",
                    each.error() ? "error" : "warning",
                    each.linkId(),
                    each.code(),
                    each.reason(),
                    each.limit(),
                    each.expression()));
        }
        return told;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
