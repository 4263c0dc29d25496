package no.medvirk;

import java.util.Set;
import java.util.UUID;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Palogget;
import no.medvirk.tilgang.Rolle;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the demonstration, as they are once logged in. */
public final class Personer {

    public static final Borger OLGA = new Borger(id("000000000001"), "Olga Nilsen", "4601");
    public static final Borger PER = new Borger(id("000000000002"), "Per Nilsen", "4601");
    public static final Borger ROBERT = new Borger(id("000000000003"), "Robert Aase", "4601");
    public static final Borger TOM = new Borger(id("000000000004"), "Tom Vik", "4613");

    public static final UUID BERGEN_ENHET = id("0000000000e1");
    public static final UUID FITJAR_ENHET = id("0000000000e5");
    public static final Ansatt KARI = ansatt("0000000000a1", "Kari Lund", "4601", BERGEN_ENHET, Rolle.SAKSBEHANDLER);
    public static final Ansatt OLE = ansatt("0000000000a8", "Ole Fitje", "4615", FITJAR_ENHET, Rolle.SAKSBEHANDLER);

    private Personer() {}

    /** Logs the actor in for the rest of the test. */
    public static void loginAs(Aktor aktor) {
        var role = aktor instanceof Ansatt ? "ROLE_ANSATT" : "ROLE_BORGER";
        Palogget palogget = () -> aktor;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(palogget, null, role));
    }

    private static Ansatt ansatt(String id, String navn, String kommune, UUID enhet, Rolle rolle) {
        return new Ansatt(id(id), navn, kommune, Set.of(enhet), Set.of(rolle));
    }

    private static UUID id(String last) {
        return UUID.fromString("019a0000-0000-7000-8000-" + last);
    }
}
