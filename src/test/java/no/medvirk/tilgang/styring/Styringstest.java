package no.medvirk.tilgang.styring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Integrasjonstest;
import no.medvirk.Personer;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Ansatt;
import no.medvirk.tilgang.ansatt.TilgangerAnsatt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Bergen's units, and employees that a test makes for itself. What a test changes is rolled back. */
@Integrasjonstest
@Transactional
abstract class Styringstest {

    static final UUID TOPP = UUID.fromString("019a0000-0000-7000-8000-0000000000d1");
    static final UUID FORVALTNING = Personer.BERGEN_ENHET;
    static final UUID HJEMMESYKEPLEIE = UUID.fromString("019a0000-0000-7000-8000-0000000000d2");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseSession database;

    @Autowired
    TilgangerAnsatt tilganger;

    Ansatt ansett(String navn, UUID enhetId, String rolle) {
        return Ansettelser.ansett(jdbc, navn, enhetId, rolle);
    }

    static void assertRefused(String felt, String kode, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(UgyldigInndata.class, e -> assertThat(e.felt() + " " + e.kode())
                        .isEqualTo(felt + " " + kode));
    }
}
