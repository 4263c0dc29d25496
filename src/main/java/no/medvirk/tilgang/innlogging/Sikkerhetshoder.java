package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and where its forms may go: nothing but the portal itself, and the providers at logout.
 *
 * @param demo whether the preview of forms may read a form from this machine, at any port
 */
record Sikkerhetshoder(Leverandorer leverandorer, boolean demo) implements HeaderWriter {

    private static final String PREVIEW = "/skjema/forhandsvis";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (Leverandorutlogging.isCalledBy(request)) {
            response.setHeader("Content-Security-Policy", framed());
        } else {
            response.setHeader(
                    "Content-Security-Policy",
                    policy(demo && request.getRequestURI().equals(PREVIEW)));
            response.setHeader("X-Frame-Options", "DENY");
        }
        // Whoever serves something that may be kept, such as a script with a hash in its name, replaces this.
        response.setHeader("Cache-Control", "no-store");
    }

    /** For the one address that a provider shows in a frame of its own. It has no content. */
    private String framed() {
        return "default-src 'none'; frame-ancestors " + String.join(" ", leverandorer.origins());
    }

    private String policy(boolean fetchesHere) {
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                + "connect-src 'self'" + (fetchesHere ? " http://localhost:* http://127.0.0.1:*" : "")
                + "; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                + "form-action 'self' " + String.join(" ", leverandorer.origins());
    }
}
