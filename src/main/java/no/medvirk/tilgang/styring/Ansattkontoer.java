package no.medvirk.tilgang.styring;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Oktavslutter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The accounts of a municipality's employees, as its personnel register keeps them (K292). Each method reaches the accounts of
 * one municipality and no other. Every change is remembered; one who is no longer active is logged out at once.
 */
@Service
public class Ansattkontoer {

    /** What one can be looked up by. */
    public enum Nokkel {
        ID("id::text"),
        BRUKERNAVN("lower(brukernavn)"),
        EKSTERN_ID("entra_oid");

        private final String column;

        Nokkel(String column) {
            this.column = column;
        }
    }

    /** A part of a list; {@code antall} counts them all. */
    public record Utsnitt(List<Ansattkonto> kontoer, int antall) {}

    private static final String COLUMNS =
            "id, brukernavn, entra_oid as ekstern_id, navn, fornavn, etternavn, fnr, hpr_nummer, aktiv, endret";

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Tildelinger tildelinger;
    private final Tilgangshistorikk historikk;
    private final Oktavslutter okter;

    Ansattkontoer(
            JdbcClient jdbc,
            DatabaseSession database,
            Tildelinger tildelinger,
            Tilgangshistorikk historikk,
            Oktavslutter okter) {
        this.jdbc = jdbc;
        this.database = database;
        this.tildelinger = tildelinger;
        this.historikk = historikk;
        this.okter = okter;
    }

    public Optional<Ansattkonto> find(String kommune, UUID id) {
        return jdbc.sql("select " + COLUMNS + " from tilgang.ansatt where kommune = ? and id = ? and fjernet is null")
                .params(kommune, id)
                .query(Ansattkonto.class)
                .optional();
    }

    /**
     * In the order they were made.
     *
     * @param nokkel narrows to those whose key is {@code verdi}; all where it is missing
     * @param hopp how many to pass by
     */
    public Utsnitt list(String kommune, @Nullable Nokkel nokkel, String verdi, int hopp, int antall) {
        var where = " from tilgang.ansatt where kommune = :kommune and fjernet is null"
                + (nokkel == null ? "" : " and " + nokkel.column + " = :verdi");
        var value = nokkel == Nokkel.BRUKERNAVN ? verdi.toLowerCase() : verdi;
        var total = jdbc.sql("select count(*)" + where)
                .param("kommune", kommune)
                .param("verdi", value)
                .query(Integer.class)
                .single();
        return new Utsnitt(
                jdbc.sql("select " + COLUMNS + where + " order by id offset :hopp limit :antall")
                        .param("kommune", kommune)
                        .param("verdi", value)
                        .param("hopp", hopp)
                        .param("antall", antall)
                        .query(Ansattkonto.class)
                        .list(),
                total);
    }

    /**
     * One whom the register has removed and takes in again, known by the number, gets their old account.
     *
     * @throws DuplicateKeyException where another has the user name, the number or the external id
     */
    public Ansattkonto create(Styrer styrer, Ansattkonto ny) {
        return database.within(styrer, () -> {
            var removed = jdbc.sql(
                            "select id from tilgang.ansatt where kommune = ? and fnr = ? and fjernet is not null for update")
                    .params(styrer.kommune(), ny.fnr())
                    .query(UUID.class)
                    .optional();
            var id = removed.orElseGet(Uuid7::next);
            if (removed.isEmpty()) {
                jdbc.sql("insert into tilgang.ansatt (id, fnr, navn, kommune) values (?, ?, ?, ?)")
                        .params(id, ny.fnr(), ny.navn(), styrer.kommune())
                        .update();
            }
            write(styrer, id, ny);
            historikk.account(styrer, id, "OPPRETTET");
            return required(styrer.kommune(), id);
        });
    }

    /** @throws DuplicateKeyException as for {@link #create} */
    public Ansattkonto replace(Styrer styrer, UUID id, Ansattkonto ny) {
        var saved = database.within(styrer, () -> {
            var before = required(styrer.kommune(), id);
            write(styrer, id, ny);
            if (before.aktiv() != ny.aktiv()) {
                historikk.account(styrer, id, ny.aktiv() ? "AKTIVERT" : "DEAKTIVERT");
            } else {
                historikk.account(styrer, id, "ENDRET");
            }
            return required(styrer.kommune(), id);
        });
        if (!saved.aktiv()) {
            okter.endAll(id);
        }
        return saved;
    }

    /**
     * Cannot log in any more, has no role, and is not in the register's lists. What they did is still told by their name. The last
     * who can govern the roles is not removed ({@link Styringsvern}), but can be made inactive.
     */
    public void remove(Styrer styrer, UUID id) {
        database.within(styrer, () -> {
            required(styrer.kommune(), id);
            tildelinger.of(styrer.kommune(), id, styrer.tid()).stream()
                    .filter(each -> !each.tilstand().equals("AVSLUTTET"))
                    .forEach(each -> tildelinger.end(styrer, id, each, null));
            jdbc.sql("""
                            update tilgang.ansatt set aktiv = false, brukernavn = null, entra_oid = null, endret = :naa,
                                                      fjernet = :naa
                            where id = :id and kommune = :kommune""")
                    .param("naa", styrer.tid().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .param("kommune", styrer.kommune())
                    .update();
            historikk.account(styrer, id, "DEAKTIVERT");
        });
        okter.endAll(id);
    }

    private void write(Styrer styrer, UUID id, Ansattkonto konto) {
        jdbc.sql("""
                        update tilgang.ansatt set brukernavn = :brukernavn, entra_oid = :ekstern, navn = :navn,
                            fornavn = :fornavn, etternavn = :etternavn, fnr = :fnr, hpr_nummer = :hpr, aktiv = :aktiv,
                            endret = :naa, fjernet = null
                        where id = :id and kommune = :kommune""")
                .param("brukernavn", konto.brukernavn())
                .param("ekstern", konto.eksternId())
                .param("navn", konto.navn())
                .param("fornavn", konto.fornavn())
                .param("etternavn", konto.etternavn())
                .param("fnr", konto.fnr())
                .param("hpr", konto.hprNummer())
                .param("aktiv", konto.aktiv())
                .param("naa", styrer.tid().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("kommune", styrer.kommune())
                .update();
    }

    private Ansattkonto required(String kommune, UUID id) {
        return find(kommune, id).orElseThrow(() -> new IkkeFunnet("den ansatte"));
    }
}
