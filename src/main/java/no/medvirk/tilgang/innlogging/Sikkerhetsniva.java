package no.medvirk.tilgang.innlogging;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * How surely a person must have proved who they are. To ask for a level is not enough: the answer decides.
 *
 * <p>Source: ID-porten «Validering av ID-token» ({@code acr}); HelseID, requirement of {@code security_level} 4.
 */
final class Sikkerhetsniva {

    static final String HIGH = "idporten-loa-high";
    private static final String SECURITY_LEVEL = "helseid://claims/identity/security_level";

    private Sikkerhetsniva() {}

    static boolean isHigh(Leverandor leverandor, OidcIdToken token) {
        return switch (leverandor) {
            case IDPORTEN -> HIGH.equals(token.getClaimAsString("acr"));
            case HELSEID -> "4".equals(token.getClaimAsString(SECURITY_LEVEL));
            // The municipality's own rules for conditional access decide there.
            case ENTRA -> true;
        };
    }
}
