package no.medvirk.tilgang.innlogging;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Redeems a code, proving with the portal's own key which client it is ({@code private_key_jwt}, RFC 7523). */
final class Tokenhenter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Tokenhenter() {}

    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> create(Leverandorer leverandorer) {
        Function<ClientRegistration, JWK> key =
                registration -> leverandorer.oppsett(registration).key();
        var proof = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(key);
        // ID-porten and HelseID want their issuer as audience, where the library puts the token endpoint.
        proof.setJwtClientAssertionCustomizer(context -> {
            var registration = context.getAuthorizationGrantRequest().getClientRegistration();
            context.getClaims()
                    .audience(List.of(registration.getProviderDetails().getIssuerUri()));
        });
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(proof);
        client.setRestClient(rest());
        return client;
    }

    private static RestClient rest() {
        var http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(PATIENCE);
        http.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
