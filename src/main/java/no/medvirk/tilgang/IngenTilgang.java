package no.medvirk.tilgang;

import com.vaadin.hilla.exception.EndpointException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The actor has no ground for what they asked. Says nothing of whether the person exists. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class IngenTilgang extends EndpointException {

    IngenTilgang() {
        super("Ingen tilgang", null, "IngenTilgang");
    }
}
