package no.medvirk.tilgang.innlogging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** What a page may load and where its forms may go: nothing but the portal itself, and the providers at logout. */
record Sikkerhetshoder(Leverandorer leverandorer) implements HeaderWriter {

    private static final String CSP = "Content-Security-Policy";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(CSP)) {
            response.setHeader(CSP, policy());
        }
    }

    private String policy() {
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                + "form-action 'self' " + String.join(" ", leverandorer.origins());
    }
}
