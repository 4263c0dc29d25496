package no.medvirk;

import java.util.UUID;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Palogget;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the demonstration, as they are once logged in. */
public final class Personer {

    public static final Borger OLGA = new Borger(id("000000000001"), "Olga Nilsen", "4601");
    public static final Borger PER = new Borger(id("000000000002"), "Per Nilsen", "4601");
    public static final Borger ROBERT = new Borger(id("000000000003"), "Robert Aase", "4601");
    public static final Borger BERIT = new Borger(id("000000000005"), "Berit Vik", "4613");
    public static final Borger LUCY = new Borger(id("000000000006"), "Lucy Adeyemi", "4601");
    public static final Borger IDA = new Borger(id("000000000008"), "Ida Adeyemi", "4601");
    public static final Borger JONAS = new Borger(id("000000000009"), "Jonas Adeyemi", "4601");
    public static final Borger LAURA = new Borger(id("000000000011"), "Laura Midtbø", "4601");
    public static final Borger SISSEL = new Borger(id("000000000012"), "Sissel Strand", "4614");
    public static final Borger TOM = new Borger(id("000000000004"), "Tom Vik", "4613");

    public static final UUID BERGEN_ENHET = id("0000000000e1");
    public static final UUID FITJAR_ENHET = id("0000000000e5");
    public static final Ansatt KARI = Ansatt.named(id("0000000000a1"), "Kari Lund", "4601");
    public static final Ansatt AMINA = Ansatt.named(id("0000000000a2"), "Amina Hassan", "4601");
    public static final Ansatt INGRID = Ansatt.named(id("0000000000a3"), "Ingrid Moe", "4601");
    public static final Ansatt GEIR = Ansatt.named(id("0000000000a6"), "Geir Tveit", "4601");
    public static final Ansatt NINA = Ansatt.named(id("0000000000a7"), "Nina Økland", "4601");
    public static final Ansatt OLE = Ansatt.named(id("0000000000a8"), "Ole Fitje", "4615");

    private Personer() {}

    /** Logs the actor in for the rest of the test. */
    public static void loginAs(Aktor aktor) {
        var role = aktor instanceof Ansatt ? "ROLE_ANSATT" : "ROLE_BORGER";
        Palogget palogget = () -> aktor;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(palogget, null, role));
    }

    private static UUID id(String last) {
        return UUID.fromString("019a0000-0000-7000-8000-" + last);
    }
}
