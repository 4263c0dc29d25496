package no.medvirk.demo.testidporten;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An authorization request, as it came. Source: RFC 6749 section 4.1.1, RFC 7636, OpenID Connect Core 3.1.2.1. */
record Foresporsel(Map<String, String> parametre) {

    private static final List<String> KEPT = List.of(
            "client_id",
            "redirect_uri",
            "response_type",
            "scope",
            "state",
            "nonce",
            "code_challenge",
            "code_challenge_method",
            "acr_values",
            "ui_locales",
            "prompt");

    Foresporsel {
        var kept = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            if (!parametre.getOrDefault(name, "").isBlank()) {
                kept.put(name, parametre.get(name));
            }
        }
        parametre = Map.copyOf(kept);
    }

    String get(String name) {
        return parametre.getOrDefault(name, "");
    }

    String redirectUri() {
        return get("redirect_uri");
    }

    String state() {
        return get("state");
    }

    Tekster tekster() {
        return Tekster.of(get("ui_locales"));
    }

    /** The same request with the texts in another language. */
    String address(String path, String sprak) {
        var changed = new LinkedHashMap<>(parametre);
        changed.put("ui_locales", sprak);
        return Utveksling.withParams(path, changed);
    }

    /** What may be told back to the client, because client and redirect URI are known to be right. */
    void check() {
        require(get("response_type").equals("code"), "unsupported_response_type", "response_type must be code");
        require(!state().isEmpty(), "invalid_request", "state is missing");
        require(!get("nonce").isEmpty(), "invalid_request", "nonce is missing");
        require(List.of(get("scope").split(" ")).contains("openid"), "invalid_scope", "scope must have openid");
        require(get("code_challenge_method").equals("S256"), "invalid_request", "code_challenge_method must be S256");
        require(get("code_challenge").matches("[A-Za-z0-9_-]{43}"), "invalid_request", "code_challenge is malformed");
    }

    private static void require(boolean ok, String kode, String hva) {
        if (!ok) {
            throw new Avvist(kode, hva);
        }
    }
}
