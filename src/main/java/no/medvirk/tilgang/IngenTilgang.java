package no.medvirk.tilgang;

import com.vaadin.hilla.exception.EndpointException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The actor has no ground for what they asked. The browser gets the {@link Avslag} as detail. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class IngenTilgang extends EndpointException {

    private final Avslag avslag;

    IngenTilgang(Avslag avslag) {
        super("Ingen tilgang", null, avslag.name());
        this.avslag = avslag;
    }

    public Avslag avslag() {
        return avslag;
    }
}
