package no.medvirk.platform.errors;

import com.vaadin.hilla.exception.EndpointException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist, or belongs to someone else: the caller cannot tell which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class IkkeFunnet extends EndpointException {

    public IkkeFunnet(String what) {
        super("Fant ikke " + what, null, "IkkeFunnet");
    }
}
