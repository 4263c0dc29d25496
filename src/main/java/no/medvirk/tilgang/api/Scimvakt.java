package no.medvirk.tilgang.api;

import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The door of the SCIM service: a token of one municipality opens that one alone. */
@Component
class Scimvakt {

    private final Clock clock;

    Scimvakt(Clock clock) {
        this.clock = clock;
    }

    /** @throws Scimfeil 401 where the token is of another municipality */
    Scimbevis require(String kommune) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof Scimregister register)
                || !register.kommune().equals(kommune)) {
            throw new Scimfeil(401, null, "The token is not of this municipality");
        }
        return new Scimbevis(kommune, clock.instant());
    }
}
