package no.medvirk.nasjonalt.folkeregister;

import java.net.URI;
import java.util.Optional;
import no.medvirk.innbygger.Folkeregister;
import no.medvirk.innbygger.FolkeregisterUtilgjengelig;
import no.medvirk.innbygger.Registerperson;
import no.medvirk.nasjonalt.maskinporten.Maskinporten;
import no.medvirk.nasjonalt.maskinporten.MaskinportenUtilgjengelig;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks a person up in Folkeregisteret, and asks for no more than the portal uses ({@code part}). A fault that passes (429,
 * 5xx, no answer) is tried again. The number stands in the address of the request, so no exception of the HTTP client's goes
 * further: its message would hold it.
 *
 * <p>Source: Skatteetaten, «Folkeregisterets API-dokumentasjon»: Endepunkter, Oppslag, Dataminimering.
 */
final class Folkeregisterklient implements Folkeregister {

    private static final String PERSON = "%s/v1/personer/%s?part=navn&part=foedsel&part=bostedsadresse"
            + "&part=adressebeskyttelse&part=doedsfall&part=relasjon-utvidet";

    private final URI url;
    private final Maskinporten maskinporten;
    private final RestClient http;
    private final Retrett retrett;
    private final JsonMapper json = JsonMapper.shared();

    Folkeregisterklient(URI url, Maskinporten maskinporten, RestClient http, Retrett retrett) {
        this.url = url;
        this.maskinporten = maskinporten;
        this.http = http;
        this.retrett = retrett;
    }

    @Override
    public Optional<Registerperson> find(String fnr) throws FolkeregisterUtilgjengelig {
        if (!fnr.matches("\\d{11}")) {
            return Optional.empty();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return Persondokument.read(fnr, json.readTree(ask(fnr)));
            } catch (RestClientResponseException refused) {
                var status = refused.getStatusCode().value();
                if (status == 404) {
                    return Optional.empty();
                }
                if (status == 401) {
                    maskinporten.forget();
                }
                if (!isPassing(status) || attempt == retrett.tries()) {
                    throw new FolkeregisterUtilgjengelig("it answered " + status);
                }
            } catch (MaskinportenUtilgjengelig noToken) {
                if (!noToken.isPassing() || attempt == retrett.tries()) {
                    throw new FolkeregisterUtilgjengelig(noToken.getMessage());
                }
            } catch (RestClientException noAnswer) {
                if (attempt == retrett.tries()) {
                    throw new FolkeregisterUtilgjengelig("it did not answer");
                }
            } catch (JacksonException unreadable) {
                throw new FolkeregisterUtilgjengelig("its answer could not be read");
            }
            retrett.after(attempt);
        }
    }

    private String ask(String fnr) {
        var token = maskinporten.token();
        return String.valueOf(http.get()
                .uri(URI.create(PERSON.formatted(url, fnr)))
                .headers(headers -> headers.setBearerAuth(token))
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .body(String.class));
    }

    private static boolean isPassing(int status) {
        return status == 401 || status == 429 || status >= 500;
    }
}
