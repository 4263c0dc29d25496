package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/**
 * What one who is not logged in gets: 401 to a script, so that it can offer login and keep what is typed; the login
 * itself to a browser that opened a link, such as to a receipt.
 */
final class Innloggingskrav implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!"navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                || !request.getMethod().equals("GET")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var neste = UriUtils.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        response.sendRedirect("/logg-inn/idporten?neste=" + neste);
    }
}
