package no.medvirk.skjema.forhandsvis;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.medvirk.platform.texts.Sprak;
import no.medvirk.skjema.Skjemabank;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The doors of the preview. Nothing is stored and nothing here is about a person, so they are open to everyone in the
 * demonstration; in production they are for staff, since they cost work. Answers 403 to others, 404 for a form that is not in
 * the bank, and 413 for more than {@value #LARGEST} bytes. The server never fetches an address that it is given.
 */
@RestController
@AnonymousAllowed
@RequestMapping("/skjema/api")
class ForhandsvisController {

    static final int LARGEST = 1024 * 1024;

    private final Skjemabank bank;
    private final List<String> skjemaer;
    private final boolean open;

    /** @param open whether one need not be logged in as staff */
    ForhandsvisController(Skjemabank bank, @Value("${medvirk.demo.enabled:false}") boolean open) throws IOException {
        this.bank = bank;
        this.skjemaer = Bankliste.read();
        this.open = open;
    }

    @GetMapping("/skjemaer")
    public List<Bankskjema> list(HttpServletRequest request, @RequestParam(defaultValue = "nb") String sprak) {
        letIn(request);
        return skjemaer.stream()
                .map(id -> Bankskjema.of(bank.find(id), Sprak.of(sprak)))
                .toList();
    }

    /** The form itself, as FHIR. */
    @GetMapping(path = "/skjemaer/{skjema}", produces = MediaType.APPLICATION_JSON_VALUE)
    public String find(
            HttpServletRequest request, @PathVariable String skjema, @RequestParam(defaultValue = "nb") String sprak) {
        letIn(request);
        return bank.find(skjema).questionnaire(Sprak.of(sprak));
    }

    /** The verdict on {@code {questionnaire, response}}; on the form alone where there is no response. */
    @PostMapping("/kontroll")
    public Kontrollsvar check(HttpServletRequest request) throws IOException {
        letIn(request);
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return Kontrollsvar.of(new String(body, StandardCharsets.UTF_8));
    }

    private void letIn(HttpServletRequest request) {
        if (!open && !request.isUserInRole("ANSATT")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
