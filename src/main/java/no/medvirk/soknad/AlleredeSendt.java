package no.medvirk.soknad;

import com.vaadin.hilla.exception.EndpointException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The application is sent; it can be read, but not written in. */
@ResponseStatus(HttpStatus.CONFLICT)
public class AlleredeSendt extends EndpointException {

    AlleredeSendt() {
        super("Søknaden er allerede sendt", null, "AlleredeSendt");
    }
}
