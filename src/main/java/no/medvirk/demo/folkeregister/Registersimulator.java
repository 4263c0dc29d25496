package no.medvirk.demo.folkeregister;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The simulator's small web server: the register under its real path, and Maskinporten's {@code /token}. */
final class Registersimulator implements AutoCloseable {

    static final String REGISTER = "/folkeregisteret/offentlig-med-hjemmel/api";
    private static final String PERSONER = REGISTER + "/v1/personer/";
    private static final int LONGEST_BODY = 16 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(Registersimulator.class);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Folk folk;
    private final Maskinport maskinport;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int limit = Integer.MAX_VALUE;

    private Registersimulator(HttpServer server, Folk folk, Maskinport maskinport) {
        this.server = server;
        this.folk = folk;
        this.maskinport = maskinport;
    }

    /** @param port {@code 0} for any free one */
    static Registersimulator start(int port, Folk folk, Maskinportinnstilling client, Clock clock) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        var issuer = "http://localhost:" + server.getAddress().getPort() + "/";
        var maskinport = new Maskinport(issuer, client.clientId(), client.key(), clock);
        var simulator = new Registersimulator(server, folk, maskinport);
        server.setExecutor(simulator.threads);
        server.createContext("/token", exchange -> simulator.answer(exchange, simulator::token));
        server.createContext(PERSONER, exchange -> simulator.answer(exchange, simulator::person));
        server.start();
        return simulator;
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Folk folk() {
        return folk;
    }

    Maskinport maskinport() {
        return maskinport;
    }

    /** How many persons it was asked about. */
    int asked() {
        return asked.get();
    }

    /** Plays a register that is out of order once it has answered so many more times. */
    void failAfter(int answers) {
        limit = answers == Integer.MAX_VALUE ? answers : asked.get() + answers;
    }

    private interface Answer {
        Map<String, Object> to(HttpExchange exchange) throws IOException;
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            try {
                send(exchange, 200, answer.to(exchange));
            } catch (Avslag avslag) {
                var error = Map.<String, Object>of("error", avslag.kode(), "error_description", avslag.getMessage());
                send(exchange, avslag.status(), error);
            } catch (RuntimeException fault) {
                LOG.error("The person register's simulator failed", fault);
                exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    private Map<String, Object> token(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            throw new Avslag(405, "invalid_request", "the token endpoint takes POST");
        }
        var body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        var form = new HashMap<String, String>();
        parameters(body).forEach((name, values) -> form.put(name, values.getFirst()));
        return maskinport.issue(form);
    }

    private Map<String, Object> person(HttpExchange exchange) {
        if (asked.get() >= limit) {
            throw new Avslag(503, "UTILGJENGELIG", "out of order");
        }
        asked.incrementAndGet();
        var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!authorization.startsWith("Bearer ") || !maskinport.knows(authorization.substring("Bearer ".length()))) {
            throw new Avslag(401, "IKKE_AUTENTISERT", "a token of Maskinporten is missing");
        }
        var uri = exchange.getRequestURI();
        var fnr = uri.getPath().substring(PERSONER.length());
        var person = folk.find(fnr).orElseThrow(() -> new Avslag(404, "IKKE_FUNNET", "no such person"));
        return new Dokument(folk).of(person, parameters(uri.getRawQuery()).getOrDefault("part", List.of()));
    }

    private static Map<String, List<String>> parameters(String raw) {
        var parameters = new HashMap<String, List<String>>();
        for (var pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
            var parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 2 ? decode(parts[1]) : "");
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, Map<String, Object> json) throws IOException {
        var bytes = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
