package no.medvirk.tilgang.innlogging;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Innloggingstid;
import no.medvirk.tilgang.Palogget;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The principal in a session. It is written to the database with the session, so it holds the actor and no more of the
 * ID token than logout needs.
 *
 * @param sprak the language that the person chose at the provider; null if they let it be
 */
record OidcPalogget(
        Aktor aktor,
        OidcIdToken idToken,
        Instant innlogget,
        @Nullable String sprak) implements OidcUser, Palogget, Innloggingstid, Serializable {

    private static final List<String> KEPT = List.of("iss", "sub", "sid", "auth_time");

    OidcPalogget {
        var claims = new HashMap<String, Object>();
        for (var name : KEPT) {
            if (idToken.hasClaim(name)) {
                claims.put(name, idToken.getClaim(name));
            }
        }
        idToken = new OidcIdToken(idToken.getTokenValue(), idToken.getIssuedAt(), idToken.getExpiresAt(), claims);
    }

    @Override
    public Optional<Instant> autentisert() {
        return Optional.ofNullable(idToken.getAuthenticatedAt());
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public @Nullable String getLocale() {
        return sprak;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public String getName() {
        return aktor.id().toString();
    }

    /** BORGER or ANSATT. What an employee may do is asked for each call, as it can change under way. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(aktor instanceof Borger ? "ROLE_BORGER" : "ROLE_ANSATT"));
    }
}
