package no.medvirk.tilgang.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the bearer token of a call and holds it against the hash in {@code medvirk.scim.<kommune>.token-hash} (SHA-256, hex). The
 * portal never has the token itself. A call without the right one goes on as nobody's, and is answered 401.
 */
final class Scimtoken extends OncePerRequestFilter {

    /** Of the request: the municipality whose token it carried. */
    static final String KOMMUNE = Scimtoken.class.getName();

    private static final Pattern PATH = Pattern.compile("^/scim/v2/([0-9]{4})/.*");

    private final Environment environment;

    Scimtoken(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = PATH.matcher(request.getRequestURI());
        if (path.matches() && isRight(path.group(1), request.getHeader("Authorization"))) {
            request.setAttribute(KOMMUNE, path.group(1));
        }
        chain.doFilter(request, response);
    }

    private boolean isRight(String kommune, String header) {
        var expected = Optional.ofNullable(environment.getProperty("medvirk.scim." + kommune + ".token-hash"))
                .filter(each -> each.matches("[0-9a-fA-F]{64}"));
        if (expected.isEmpty() || header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return false;
        }
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(expected.get()),
                hash(header.substring(7).strip()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
