package no.medvirk.tilgang.innlogging;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.platform.texts.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much one address may ask for in a minute, on this instance: 429 with {@code Retry-After} beyond it, as JSON to a
 * script. Many people can share an address, so it stops a flood and not a crowd. Behind a proxy the address is the
 * client's only with {@code server.forward-headers-strategy}; else anyone could choose their own.
 */
final class Trafikkgrense extends OncePerRequestFilter {

    /** More addresses than this at once are a flood too: those least lately seen begin anew. */
    private static final int ADDRESSES = 20_000;

    private static final Tekster TEKSTER = new Tekster("innlogging");

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    });
    private final int perMinute;
    private final RequestMatcher limited;

    Trafikkgrense(int perMinute, RequestMatcher limited) {
        this.perMinute = perMinute;
        this.limited = limited;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !limited.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.computeIfAbsent(network(request.getRemoteAddr()), _ -> newBucket())
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        var sprak = Sprak.of(Objects.requireNonNullElse(request.getHeader("Accept-Language"), ""));
        var text = TEKSTER.get(sprak, "grense.nadd", seconds);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setHeader("Content-Language", sprak.code());
        response.setCharacterEncoding("UTF-8");
        if (request.getRequestURI().startsWith("/connect/")) {
            response.setContentType("application/json");
            response.getWriter().write(JsonMapper.shared().writeValueAsString(Map.of("message", text)));
        } else {
            response.setContentType("text/plain");
            response.getWriter().write(text);
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** One subscriber has 2^64 addresses of IPv6, the same in the first half. */
    private static String network(String address) {
        var parts = address.split(":");
        return parts.length < 5 ? address : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
