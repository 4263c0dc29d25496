package no.medvirk.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Test
    void sendsTheWholeFileInChunksAndReadsThatItIsClean() throws Exception {
        var content = Filer.pdf(200_000);
        try (var server = new Server("stream: OK\0")) {
            assertThat(server.client().isClean(content)).isTrue();
            assertThat(server.received()).isEqualTo(content);
        }
    }

    @Test
    void readsThatSomethingWasFound() throws Exception {
        try (var server = new Server("stream: Eicar-Test-Signature FOUND\0")) {
            assertThat(server.client().isClean(Filer.PDF)).isFalse();
        }
    }

    @Test
    void takesAnErrorForNoVerdict() throws Exception {
        try (var server = new Server("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> server.client().isClean(Filer.PDF))
                    .isInstanceOf(Viruskontroll.Utilgjengelig.class);
        }
    }

    @Test
    void takesAClosedLineForNoVerdict() throws Exception {
        try (var server = new Server("")) {
            assertThatThrownBy(() -> server.client().isClean(Filer.PDF))
                    .isInstanceOf(Viruskontroll.Utilgjengelig.class);
        }
    }

    @Test
    void takesNobodyThereForNoVerdict() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> new Clamd("127.0.0.1", port, PATIENCE).isClean(Filer.PDF))
                .isInstanceOf(Viruskontroll.Utilgjengelig.class);
    }

    @Test
    void losesPatienceWithASilentScanner() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var clamd = new Clamd("127.0.0.1", silent.getLocalPort(), Duration.ofMillis(200));
            assertThatThrownBy(() -> clamd.isClean(Filer.PDF)).isInstanceOf(Viruskontroll.Utilgjengelig.class);
        }
    }

    /** Reads one INSTREAM session as clamd does, and gives one answer. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();

        Server(String answer) throws IOException {
            Thread.ofVirtual().start(() -> serve(answer));
        }

        Clamd client() {
            return new Clamd("127.0.0.1", socket.getLocalPort(), PATIENCE);
        }

        byte[] received() throws Exception {
            return received.get(2, TimeUnit.SECONDS);
        }

        private void serve(String answer) {
            try (var connection = socket.accept()) {
                var in = new DataInputStream(connection.getInputStream());
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                if (!command.equals("zINSTREAM\0")) {
                    throw new IOException("Unknown command " + command);
                }
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                received.complete(content.toByteArray());
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                received.completeExceptionally(e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
