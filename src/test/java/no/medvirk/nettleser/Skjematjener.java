package no.medvirk.nettleser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Another site on this machine, which has forms and lets any page read them. */
final class Skjematjener implements AutoCloseable {

    private final Map<String, byte[]> forms = new ConcurrentHashMap<>();
    private final HttpServer server;

    Skjematjener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var form = forms.get(exchange.getRequestURI().getPath().substring(1));
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(form == null ? 404 : 200, form == null ? -1 : form.length);
            if (form != null) {
                exchange.getResponseBody().write(form);
            }
            exchange.close();
        });
        server.start();
    }

    /** @return the path of the preview of the form */
    String preview(String name, String form) {
        forms.put(name, form.getBytes(StandardCharsets.UTF_8));
        return preview(name);
    }

    /** The same for a form that may not be there. */
    String preview(String name) {
        return "/skjema/forhandsvis?url=http://localhost:" + server.getAddress().getPort() + "/" + name;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
