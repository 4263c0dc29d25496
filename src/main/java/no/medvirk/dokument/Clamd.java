package no.medvirk.dokument;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks ClamAV's daemon by its INSTREAM command: the content in chunks with their length before them, an empty chunk
 * last. The answer is {@code stream: OK}, {@code stream: NAME FOUND} or something that ends in {@code ERROR}.
 */
final class Clamd implements Viruskontroll {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final InetSocketAddress address;
    private final int patience;

    Clamd(String host, int port, Duration patience) {
        this.address = InetSocketAddress.createUnresolved(host, port);
        this.patience = (int) patience.toMillis();
    }

    @Override
    public boolean isClean(byte[] content) {
        var answer = ask(content);
        if (answer.endsWith(" FOUND")) {
            return false;
        }
        if (answer.equals("stream: OK")) {
            return true;
        }
        throw new Utilgjengelig("The virus checker answered: " + answer);
    }

    private String ask(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), patience);
            socket.setSoTimeout(patience);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            throw new Utilgjengelig(e);
        }
    }
}
