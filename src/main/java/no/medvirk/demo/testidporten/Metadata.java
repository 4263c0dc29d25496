package no.medvirk.demo.testidporten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an issuer tells about itself. Source: OpenID Connect Discovery 1.0 section 3. */
final class Metadata {

    static final String PATH = "/.well-known/openid-configuration";

    private Metadata() {}

    static Map<String, Object> of(Utsteder utsteder) {
        var issuer = utsteder.issuer();
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", issuer + "/authorize");
        metadata.put("token_endpoint", issuer + "/token");
        metadata.put("jwks_uri", issuer + "/jwks");
        metadata.put("end_session_endpoint", issuer + "/endsession");
        metadata.put("scopes_supported", List.of("openid", "profile"));
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("grant_types_supported", List.of("authorization_code"));
        metadata.put("subject_types_supported", List.of("pairwise"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        metadata.put("token_endpoint_auth_signing_alg_values_supported", List.of("ES256", "RS256"));
        metadata.put("acr_values_supported", List.of("idporten-loa-substantial", Autorisering.HIGH));
        metadata.put("ui_locales_supported", List.of("nb", "nn", "en"));
        metadata.put("authorization_response_iss_parameter_supported", true);
        metadata.put("frontchannel_logout_supported", true);
        metadata.put("frontchannel_logout_session_supported", true);
        return metadata;
    }
}
