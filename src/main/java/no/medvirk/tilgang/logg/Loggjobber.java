package no.medvirk.tilgang.logg;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What the log needs done by itself. Several instances may try: the database lets one of them do it. {@code docs/drift.md}
 * says what operations must do with the lines written here.
 */
@Configuration
@EnableScheduling
class Loggjobber {

    private static final Logger LOG = LoggerFactory.getLogger(Loggjobber.class);
    private static final int BATCH = 2_000;
    private static final int MONTHS_AHEAD = 3;

    private final Loggkjede kjede;
    private final Varselvakt varsler;
    private final JdbcClient jdbc;
    private final Clock clock;

    Loggjobber(Loggkjede kjede, Varselvakt varsler, JdbcClient jdbc, Clock clock) {
        this.kjede = kjede;
        this.varsler = varsler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void seal() {
        while (kjede.seal(BATCH) == BATCH) {
            // A backlog is sealed at once.
        }
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void lookForTheUnusual() {
        varsler.run();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void tellTheHead() {
        var head = kjede.head();
        LOG.info("Access log sealed to link {} with hash {}", head.nr(), head.hash());
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Oslo")
    void verify() {
        var found = kjede.verify();
        if (found.isWhole()) {
            LOG.info("Access log verified: {} links, no fault", found.ledd());
        } else {
            LOG.error(
                    "The access log is not as it was sealed, {} faults: {}",
                    found.feil().size(),
                    found.feil());
        }
    }

    @Scheduled(fixedDelay = 86_400_000)
    void makeParts() {
        var made = jdbc.sql("select tilgang.lag_loggdeler(:naa, :maneder)")
                .param("naa", clock.instant().atOffset(ZoneOffset.UTC))
                .param("maneder", MONTHS_AHEAD)
                .query(Integer.class)
                .single();
        if (made > 0) {
            LOG.info("Made {} parts of the access log for the months to come", made);
        }
    }
}
