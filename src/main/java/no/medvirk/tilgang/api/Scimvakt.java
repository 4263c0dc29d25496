package no.medvirk.tilgang.api;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The door of the SCIM service: a token of one municipality opens that one alone. */
@Component
class Scimvakt {

    private final Clock clock;

    Scimvakt(Clock clock) {
        this.clock = clock;
    }

    /** @throws Scimfeil 401 where the token is of another municipality */
    Scimbevis require(String kommune) {
        var call = RequestContextHolder.currentRequestAttributes();
        if (!kommune.equals(call.getAttribute(Scimtoken.KOMMUNE, RequestAttributes.SCOPE_REQUEST))) {
            throw new Scimfeil(401, null, "The token is not of this municipality");
        }
        return new Scimbevis(kommune, clock.instant());
    }
}
