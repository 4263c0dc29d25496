package no.medvirk.platform.errors;

import com.vaadin.hilla.exception.EndpointException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something the user gave cannot be used. Names the field and a text key, so that the client can say it in the user's language. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class UgyldigInndata extends EndpointException {

    private final String felt;
    private final String kode;

    public UgyldigInndata(String felt, String kode) {
        super("Ugyldig " + felt + ": " + kode, null, Map.of("felt", felt, "kode", kode));
        this.felt = felt;
        this.kode = kode;
    }

    public String felt() {
        return felt;
    }

    public String kode() {
        return kode;
    }
}
