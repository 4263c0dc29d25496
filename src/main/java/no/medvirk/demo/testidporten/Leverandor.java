package no.medvirk.demo.testidporten;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The three providers that are played, each with the claims of the real one. */
enum Leverandor {
    /** Source: ID-porten «ID-token»: {@code pid}, {@code acr}, pairwise {@code sub}. */
    IDPORTEN("ID-porten", Testpersoner.INNBYGGERE) {
        @Override
        void claims(Palogging palogging, JWTClaimsSet.Builder claims) {
            claims.claim("pid", palogging.person().fnr())
                    .claim("acr", palogging.acr())
                    .claim("amr", "TestID")
                    .claim("auth_time", Date.from(palogging.tid()))
                    .claim("locale", palogging.sprak());
        }
    },
    /** Source: HelseID, claims under {@code helseid://claims/}. */
    HELSEID("HelseID", Testpersoner.ANSATTE) {
        @Override
        void claims(Palogging palogging, JWTClaimsSet.Builder claims) {
            var high = palogging.acr().endsWith("-high");
            claims.claim("helseid://claims/identity/pid", palogging.person().fnr())
                    .claim("helseid://claims/identity/security_level", high ? "4" : "3")
                    .claim("helseid://claims/identity/assurance_level", high ? "high" : "substantial")
                    .claim("name", palogging.person().navn())
                    .claim("auth_time", Date.from(palogging.tid()));
            if (palogging.person().hpr() != null) {
                claims.claim(
                        "helseid://claims/hpr/hpr_number", palogging.person().hpr());
            }
        }
    },
    /** Source: Microsoft identity platform, ID token claims reference. */
    ENTRA("Entra ID", Testpersoner.ANSATTE) {
        @Override
        void claims(Palogging palogging, JWTClaimsSet.Builder claims) {
            var person = palogging.person();
            claims.claim("oid", person.oid() == null ? unknownOid(person) : person.oid())
                    .claim("tid", TENANT)
                    .claim("ver", "2.0")
                    .claim("name", person.navn())
                    .claim("preferred_username", username(person));
            if (person.rolle() != null) {
                claims.claim("roles", List.of(person.rolle()));
            }
        }
    };

    private static final String TENANT = "019a0000-0000-7000-9000-000000000001";

    private final String navn;
    private final List<Testperson> personer;

    Leverandor(String navn, List<Testperson> personer) {
        this.navn = navn;
        this.personer = personer;
    }

    /** What is special to this provider in an ID token. */
    abstract void claims(Palogging palogging, JWTClaimsSet.Builder claims);

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String navn() {
        return navn;
    }

    List<Testperson> personer() {
        return personer;
    }

    /** Entra ID knows no national level of assurance, so none is chosen there. */
    boolean hasLevel() {
        return this != ENTRA;
    }

    private static String unknownOid(Testperson person) {
        return UUID.nameUUIDFromBytes(person.fnr().getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    private static String username(Testperson person) {
        var name = person.navn().toLowerCase(Locale.ROOT).replace(' ', '.').replace('ø', 'o');
        return name + "@test.medvirk.no";
    }
}
