package no.medvirk.tilgang.styring;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.database.RowScope;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.tilgang.Enhetsbevis;
import no.medvirk.tilgang.Handling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The reasons a municipality lets its employees choose among (K265), governed from the topmost unit. One is never removed, as
 * records were opened for it; it is made inactive.
 *
 * <p>What cannot be saved is an {@link UgyldigInndata} of {@code nb}, {@code nn} or {@code en}: {@code arsak.tekst} (1 to 200
 * letters); of {@code aktiv}: {@code arsak.siste} (there must be one to choose).
 */
@Service
public class Arsaker {

    private final JdbcClient jdbc;
    private final DatabaseSession database;
    private final Styringsvern vern;
    private final Toppenhet toppenhet;

    Arsaker(JdbcClient jdbc, DatabaseSession database, Styringsvern vern, Toppenhet toppenhet) {
        this.jdbc = jdbc;
        this.database = database;
        this.vern = vern;
        this.toppenhet = toppenhet;
    }

    /** All, those in use first. */
    public List<Arsak> list(String kommune) {
        return database.within(
                RowScope.of(kommune, null),
                () -> jdbc.sql("""
                        select kode, nb, nn, en, aktiv from tilgang.arsak where kommune = :kommune
                        order by aktiv desc, nb""").param("kommune", kommune).query(Arsak.class).list());
    }

    /** The same, for the one who governs them. */
    public List<Arsak> listAll(Enhetsbevis bevis) {
        return list(toppenhet.require(bevis, Handling.ADMINISTRER_ROLLER).kommune());
    }

    /** @param kode the one to change; a new one where it is empty */
    public void save(Enhetsbevis bevis, String kode, String nb, String nn, String en, boolean aktiv) {
        toppenhet.require(bevis, Handling.ADMINISTRER_ROLLER);
        Map.of("nb", nb, "nn", nn, "en", en).forEach((felt, text) -> {
            if (text.isBlank() || text.strip().length() > 200) {
                throw new UgyldigInndata(felt, "arsak.tekst");
            }
        });
        database.within(bevis, () -> {
            vern.queue(bevis.kommune());
            var all = list(bevis.kommune());
            write(bevis, kode.isEmpty() ? "EGEN_" + (all.size() + 1) : kode, nb, nn, en, aktiv);
            if (list(bevis.kommune()).stream().noneMatch(Arsak::aktiv)) {
                throw new UgyldigInndata("aktiv", "arsak.siste");
            }
        });
    }

    private void write(Enhetsbevis bevis, String kode, String nb, String nn, String en, boolean aktiv) {
        jdbc.sql("""
                        insert into tilgang.arsak (kommune, kode, nb, nn, en, aktiv, endret, endret_av)
                        values (:kommune, :kode, :nb, :nn, :en, :aktiv, :tid, :av)
                        on conflict (kommune, kode) do update set nb = excluded.nb, nn = excluded.nn, en = excluded.en,
                            aktiv = excluded.aktiv, endret = excluded.endret, endret_av = excluded.endret_av""")
                .param("kommune", bevis.kommune())
                .param("kode", kode)
                .param("nb", nb.strip())
                .param("nn", nn.strip())
                .param("en", en.strip())
                .param("aktiv", aktiv)
                .param("tid", bevis.tid().atOffset(ZoneOffset.UTC))
                .param("av", bevis.aktor().navn())
                .update();
    }
}
