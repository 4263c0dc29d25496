package no.medvirk.demo.testidporten;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provider's own small web server: three issuers on one port, each under its own path. */
final class Testidporten implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Testidporten.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String origin;
    private final boolean sso;

    /**
     * Binds the port, {@code 0} for any free one; {@link #start} begins to answer.
     *
     * @param sso whether one who is logged in goes on without being asked who to be
     */
    Testidporten(int port, boolean sso) throws IOException {
        this.sso = sso;
        server = bind(port);
        server.setExecutor(threads);
        origin = "http://localhost:" + server.getAddress().getPort();
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(port), 0);
        } catch (BindException taken) {
            throw new IllegalStateException(
                    "Test-ID-porten cannot start: port " + port + " is in use. Choose another port for the portal, "
                            + "or set " + Testidporteninnstillinger.PORT,
                    taken);
        }
    }

    String origin() {
        return origin;
    }

    Testidporten start(Function<Leverandor, Klient> klienter, Clock clock) {
        for (var leverandor : Leverandor.values()) {
            add(new Utsteder(leverandor, origin, clock), klienter.apply(leverandor), clock);
        }
        handle("/stil.css", exchange -> new Utveksling(exchange).send(200, "text/css; charset=utf-8", stylesheet()));
        server.start();
        return this;
    }

    private void add(Utsteder utsteder, Klient klient, Clock clock) {
        var path = "/" + utsteder.leverandor().id();
        var koder = new Koder(clock);
        var okter = new Okter(clock);
        var klientbevis = new Klientbevis(klient, utsteder.issuer(), clock);
        handle(path + Metadata.PATH, json(() -> Metadata.of(utsteder)));
        handle(path + "/jwks", json(utsteder::publicKeys));
        handle(path + "/authorize", new Autorisering(utsteder, klient, koder, okter, sso, clock));
        handle(path + "/token", new Tokenutstedelse(utsteder, klient, klientbevis, koder));
        handle(path + "/endsession", new Utlogging(utsteder, klient, okter));
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                if (exchange.getRequestURI().getPath().equals(path)) {
                    handler.handle(exchange);
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            } catch (Avvist | IllegalArgumentException malformed) {
                exchange.sendResponseHeaders(400, -1);
            } catch (RuntimeException fault) {
                LOG.error("Test-ID-porten failed at {}", path, fault);
                exchange.sendResponseHeaders(500, -1);
            }
        });
    }

    private static HttpHandler json(Supplier<Map<String, Object>> content) {
        return exchange -> new Utveksling(exchange).json(200, content.get());
    }

    private static String stylesheet() {
        try (var css = Testidporten.class.getResourceAsStream("stil.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
