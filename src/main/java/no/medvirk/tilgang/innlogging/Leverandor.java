package no.medvirk.tilgang.innlogging;

import java.util.List;
import java.util.Locale;

/** Who vouches for a person at login, and what is asked of them. */
enum Leverandor {
    /** Citizens. Source: docs.digdir.no, ID-porten OIDC. */
    IDPORTEN("openid"),
    /** Staff, with HPR number for health personnel. Source: NHN, HelseID. */
    HELSEID(
            "openid",
            "profile",
            "helseid://scopes/identity/pid",
            "helseid://scopes/identity/security_level",
            "helseid://scopes/hpr/hpr_number"),
    /** Staff, by the municipality's own directory. */
    ENTRA("openid", "profile");

    private final List<String> scopes;

    Leverandor(String... scopes) {
        this.scopes = List.of(scopes);
    }

    /** As in URLs and properties: {@code idporten}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> scopes() {
        return scopes;
    }

    static Leverandor of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
