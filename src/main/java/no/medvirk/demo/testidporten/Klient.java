package no.medvirk.demo.testidporten;

import com.nimbusds.jose.jwk.JWK;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The portal as one provider knows it.
 *
 * @param nokkel public key that the portal's client assertions are signed with
 * @param redirectUris where a code may be sent, letter by letter; asked each time, as the portal's port may be chosen
 *     at start
 * @param postLogoutUris where the browser may be sent after logout
 * @param frontchannelLogoutUri what the browser loads in a hidden frame when one logs out
 */
record Klient(
        String id,
        JWK nokkel,
        Supplier<Set<String>> redirectUris,
        Supplier<Set<String>> postLogoutUris,
        Supplier<String> frontchannelLogoutUri) {}
