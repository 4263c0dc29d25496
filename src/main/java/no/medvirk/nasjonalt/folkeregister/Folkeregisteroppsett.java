package no.medvirk.nasjonalt.folkeregister;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import no.medvirk.innbygger.Folkeregister;
import no.medvirk.nasjonalt.maskinporten.Maskinporten;
import no.medvirk.nasjonalt.maskinporten.Maskinportenklient;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The connection to Folkeregisteret: {@code medvirk.folkeregister.url} is the address of the rights package, as
 * {@code https://folkeregisteret.api.skatteetaten.no/folkeregisteret/offentlig-med-hjemmel/api}. Without it the portal has
 * no connection, and its register stands as it is.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("medvirk.folkeregister.url")
class Folkeregisteroppsett {

    static final String PREFIX = "medvirk.folkeregister";
    static final String SCOPE = "folkeregister:deling/offentligmedhjemmel";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    Folkeregister folkeregister(Environment environment, Clock clock) {
        var url = URI.create(environment.getRequiredProperty(PREFIX + ".url"));
        var klient = Maskinportenklient.read(PREFIX, SCOPE, environment);
        if (!"https".equals(url.getScheme()) && "https".equals(klient.tokenUrl().getScheme())) {
            throw new IllegalStateException(PREFIX + ".url must be https");
        }
        var http = rest();
        return new Folkeregisterklient(url, new Maskinporten(klient, http, clock), http, Retrett.DEFAULT);
    }

    static RestClient rest() {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        var http = new JdkClientHttpRequestFactory(client);
        http.setReadTimeout(READ);
        return RestClient.builder().requestFactory(http).build();
    }
}
