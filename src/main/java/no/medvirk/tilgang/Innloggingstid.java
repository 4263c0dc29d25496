package no.medvirk.tilgang;

import java.time.Instant;
import java.util.Optional;

/**
 * How fresh a login is. A logged-in principal that comes from a provider is this beside {@link Palogget}; what carries a
 * high risk can ask for a login with {@code /logg-inn/<provider>?paa-nytt=1} and then look here.
 *
 * <p>Source: OpenID Connect Core 1.0 section 2, {@code auth_time}.
 */
public interface Innloggingstid {

    /** When this session at the portal began. */
    Instant innlogget();

    /** When the person proved at the provider who they are; empty where the provider does not tell. */
    Optional<Instant> autentisert();
}
