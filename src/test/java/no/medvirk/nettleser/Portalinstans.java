package no.medvirk.nettleser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The built portal as a process of its own, as the launcher starts it, with data of its own. */
final class Portalinstans implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static @Nullable Portalinstans shared;

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private @Nullable Process process;

    private Portalinstans(Path folder, int port, List<String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    /** One that all tests that harm nothing share; it ends with the JVM. */
    static synchronized Portalinstans shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** @param settings as on the command line, beside those that every instance has */
    static Portalinstans start(String... settings) {
        try {
            var folder = Files.createTempDirectory("medvirk-test");
            var instans = new Portalinstans(folder, freePort(), List.of(settings));
            instans.run();
            return instans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Starts it on the data that it has, and waits until it is ready. */
    void run() throws IOException {
        var log = folder.resolve("portal.log");
        Files.deleteIfExists(log);
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        jar().toString(),
                        "--server.port=" + port,
                        "--medvirk.data=" + folder.resolve("data"),
                        "--medvirk.demo.enabled=true")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.command().addAll(settings);
        builder.environment().keySet().removeIf(name -> name.startsWith("MEDVIRK_"));
        process = builder.start();
        var deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains("Medvirk er klar: " + url(""))) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not start:\n" + Files.readString(log));
            }
            pause(100);
        }
    }

    /** As kill -9: nothing is closed or written. Its PostgreSQL is left behind. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        try {
            if (process != null && process.isAlive()) {
                process.destroy();
                process.waitFor();
            }
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar() throws IOException {
        var unpacked = Path.of("target/start/medvirk.jar");
        if (Files.exists(unpacked)) {
            return unpacked.toAbsolutePath();
        }
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("medvirk-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The portal is not built: run ./portal test"))
                    .toAbsolutePath();
        }
    }

    /** The portal takes one port and the login provider of the demonstration the next. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
