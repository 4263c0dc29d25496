package no.medvirk.innbygger;

import static java.util.concurrent.TimeUnit.SECONDS;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.Testfolk;
import no.medvirk.demo.folkeregister.Simulert;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Grunnlag;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.IngenTilgang;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * From the simulated register to the portal's tables. A family of its own, so that the demo people stay as they are: a mother,
 * a father and a boy, of whom the portal has only the mother to begin with.
 */
@Integrasjonstest
@Krav("K311")
class RegisteroppdateringTest {

    private static final String MOR = "01818846041";
    private static final String FAR = "01818746020";
    private static final String GUTT = "01811695080";
    private static final String FARMOR = "01815546004";
    private static final String NABO = "01816146069";

    @Autowired
    Registeroppdatering oppdatering;

    @Autowired
    Innbyggerregister innbyggere;

    @Autowired
    Tilgang tilgang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Simulert simulert;
    private JdbcClient eier;
    private UUID mor;

    @BeforeEach
    void makeTheFamily(@Autowired FlywayConnectionDetails details) {
        simulert = Simulert.of(context);
        eier = new Testfolk(details).eier();
        forgetTheFamily();
        simulert.person(MOR, "Maren", "Dal", "1988-01-01", "4614");
        simulert.person(FAR, "Arne", "Dal", "1987-01-01", "0301");
        simulert.person(GUTT, "Ulrik", "Dal", "2016-01-01", "4614");
        simulert.person(FARMOR, "Solveig", "Dal", "1955-01-01", "4614");
        simulert.person(NABO, "Nils", "Lund", "1961-01-01", "4614");
        simulert.forelder(GUTT, MOR, true);
        simulert.forelder(GUTT, FAR, true);
        simulert.forelder(FAR, FARMOR, false);
        simulert.utenVerge(MOR);
        mor = innbyggere.findOrFetch(MOR).orElseThrow().id();
    }

    @AfterEach
    void forgetTheFamily() {
        SecurityContextHolder.clearContext();
        simulert.work();
        var family = "(select innbygger_id from innbygger.innbygger where fnr in ('%s'))"
                .formatted(String.join("','", MOR, FAR, GUTT, FARMOR, NABO));
        update("delete from innbygger.relasjon where innbygger_id in %1$s or motpart_id in %1$s".formatted(family));
        update("delete from innbygger.innbygger where innbygger_id in " + family);
    }

    @Test
    void renewsWhatTheRegisterOwnsAndLeavesThePersonsOwnAlone() throws Exception {
        update("update innbygger.innbygger set telefon = '99 00 00 00', epost = 'maren@example.no', malform = 'nn'"
                + " where fnr = '" + MOR + "'");
        simulert.navn(MOR, "Maren", "Berg");

        oppdatering.refresh(mor);

        assertThat(innbygger(MOR, "navn || ', ' || adresse || ', ' || postnummer || ' ' || poststed"))
                .isEqualTo("Maren Berg, Storgata 1, 5411 Stord");
        assertThat(innbygger(MOR, "telefon || ' ' || epost || ' ' || malform"))
                .isEqualTo("99 00 00 00 maren@example.no nn");
    }

    @Test
    void hidesAnAddressThatHasBecomeProtectedAndRemembersADeath() throws Exception {
        simulert.gradering(MOR, "fortrolig");
        simulert.dod(MOR, LocalDate.of(2026, 11, 1));

        oppdatering.refresh(mor);

        assertThat(innbygger(MOR, "adressebeskyttelse || ' ' || adresse || ' ' || postnummer || ' ' || dodsdato"))
                .isEqualTo("FORTROLIG Adresse er sperret 0000 2026-11-01");
    }

    @Test
    @Krav("K94")
    void takesAParentsResponsibilityAwayWhenTheRegisterDoes() throws Exception {
        logIn(mor);
        assertThat(relasjon(GUTT, FAR)).isEqualTo("FORELDER true");

        var gutt = innbyggere.findByFnr(GUTT).orElseThrow().id();
        var far = innbyggere.findByFnr(FAR).orElseThrow();
        loginAs(new Borger(far.id(), far.navn(), far.kommune()));
        assertThat(tilgang.require(gutt, Handling.SE_SOKNAD).grunnlag()).isEqualTo(Grunnlag.FORELDREANSVAR);

        simulert.forelder(GUTT, FAR, false);
        oppdatering.refresh(gutt);

        assertThatThrownBy(() -> tilgang.require(gutt, Handling.SE_SOKNAD)).isInstanceOf(IngenTilgang.class);

        assertThat(relasjon(GUTT, FAR)).isEqualTo("FORELDER false");
        assertThat(relasjon(GUTT, MOR)).isEqualTo("FORELDER true");
    }

    @Test
    void makesChildrenAndTheirParentsPersonsOfOursWhenAParentLogsIn() throws Exception {
        logIn(mor);

        assertThat(relasjon(MOR, GUTT)).isEqualTo("BARN false");
        assertThat(innbygger(FAR, "kommune")).as("in his own municipality").isEqualTo("0301");
        assertThat(innbyggere.findByFnr(FARMOR)).as("gives no right to act").isEmpty();
    }

    @Test
    void createsNoChildrenInTheNight() throws Exception {
        oppdatering.refresh(mor);

        assertThat(innbyggere.findByFnr(GUTT)).isEmpty();
    }

    @Test
    void keepsAGuardianForAsLongAsTheRegisterDoes() throws Exception {
        simulert.verge(MOR, NABO, "kommune/helseOgOmsorg");
        oppdatering.refresh(mor);
        assertThat(relasjon(MOR, NABO)).isEqualTo("VERGE false");
        assertThat(one("select omrader from innbygger.relasjon where type = 'VERGE' and innbygger_id = '" + mor + "'"))
                .isEqualTo("{PERSONLIG}");

        simulert.utenVerge(MOR);
        oppdatering.refresh(mor);

        assertThat(relasjon(MOR, NABO)).isEmpty();
    }

    @Test
    void leavesEverythingAsItIsWhileTheRegisterIsOutOfOrder() throws Exception {
        oppdatering.refresh(mor);
        var before = innbygger(MOR, "row(i.*)::text");
        simulert.navn(MOR, "Maren", "Ny");
        simulert.failAfter(0);

        assertThatThrownBy(() -> oppdatering.refresh(mor)).isInstanceOf(FolkeregisterUtilgjengelig.class);
        assertThatCode(() -> oppdatering.atLogin(mor)).doesNotThrowAnyException();
        assertThat(innbyggere.findOrFetch(GUTT)).isEmpty();

        assertThat(innbygger(MOR, "row(i.*)::text")).isEqualTo(before);
    }

    @Test
    void keepsNothingHalfWhenTheRegisterFailsInTheMiddle() throws Exception {
        simulert.verge(MOR, NABO, "kommune/helseOgOmsorg");
        simulert.failAfter(1);

        assertThatThrownBy(() -> oppdatering.refresh(mor)).isInstanceOf(FolkeregisterUtilgjengelig.class);

        assertThat(innbygger(MOR, "hentet is null")).isEqualTo("t");
        assertThat(relasjon(MOR, NABO)).isEmpty();
    }

    @Test
    void asksNotAgainAtALoginShortlyAfter() throws Exception {
        logIn(mor);
        var asked = simulert.asked();

        oppdatering.atLogin(mor);
        Thread.sleep(300);

        assertThat(simulert.asked()).isEqualTo(asked);
    }

    @Test
    void letsThePortalsOwnRoleWriteInNoOtherWay() {
        assertThatThrownBy(() ->
                        jdbc.sql("update innbygger.innbygger set navn = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        // How one is reached is the person's own to tell: it is written within the person's scope, and nowhere without
        // one.
        assertThat(jdbc.sql("update innbygger.innbygger set telefon = 'x'").update())
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("delete from innbygger.relasjon").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void logIn(UUID id) {
        oppdatering.atLogin(id);
        await().atMost(10, SECONDS).until(() -> !relasjon(GUTT, FAR).isEmpty());
    }

    private String innbygger(String fnr, String what) {
        return one("select " + what + " from innbygger.innbygger i where fnr = '" + fnr + "'");
    }

    private String relasjon(String person, String motpart) {
        return one("""
                select r.type || ' ' || r.foreldreansvar from innbygger.relasjon r
                join innbygger.innbygger p on p.innbygger_id = r.innbygger_id and p.fnr = '%s'
                join innbygger.innbygger m on m.innbygger_id = r.motpart_id and m.fnr = '%s'""".formatted(person, motpart));
    }

    private void update(String sql) {
        eier.sql(sql).update();
    }

    private String one(String sql) {
        return eier.sql(sql).query(String.class).optional().orElse("");
    }
}
