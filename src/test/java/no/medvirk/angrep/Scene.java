package no.medvirk.angrep;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.loginAs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.medvirk.Ansettelser;
import no.medvirk.Personer;
import no.medvirk.Testfolk;
import no.medvirk.dokument.DokumentService;
import no.medvirk.platform.database.Uuid7;
import no.medvirk.soknad.Utkast;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Borger;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Omrade;
import no.medvirk.tilgang.Tilgang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the attack: those who knock, the persons they are something to, and what these have that can be asked for. */
final class Scene {

    private static final UUID HJEMMESYKEPLEIEN = UUID.fromString("019a0000-0000-7000-8000-0000000000d2");

    private final Testfolk folk;
    private final ApplicationContext context;
    private final Utkast utkast;
    private final Map<Angriper, Aktor> angripere = new EnumMap<>(Angriper.class);
    private final Map<Angriper, Borger> personer = new EnumMap<>(Angriper.class);
    private final Map<UUID, Map<String, UUID>> eiendeler = new HashMap<>();

    /** Someone whom nobody here is anything to. */
    private final Borger uvedkommende;

    /** Someone else who has a case in the case worker's unit. */
    private final Borger annenMedSak;

    Scene(Testfolk folk, ApplicationContext context) {
        this.folk = folk;
        this.context = context;
        utkast = context.getBean(Utkast.class);
        uvedkommende = furnished(folk.voksen("Uvedkommende", "4601"));
        annenMedSak = withCase(furnished(folk.voksen("Annen med sak", "4601")));
        var person = withCase(furnished(folk.voksen("Hovedperson", "4601")));
        relatives(person);
        children();
        staff(person);
        angripere.values().stream()
                .filter(Borger.class::isInstance)
                .map(Borger.class::cast)
                .filter(each -> !eiendeler.containsKey(each.id()))
                .forEach(this::furnished);
    }

    private void relatives(Borger person) {
        cast(Angriper.SELV, person, person);
        cast(Angriper.FREMMED, folk.voksen("Fremmed", "4601"), person);
        var all = Omrade.values();
        folk.fullmakt(person, (Borger) cast(Angriper.FULLMEKTIG, folk.voksen("Fullmektig", "4601"), person), all);
        folk.trekk(folk.fullmakt(
                person, (Borger) cast(Angriper.TRUKKET_FULLMAKT, folk.voksen("Trukket", "4601"), person), all));
        folk.utlop(folk.fullmakt(
                person, (Borger) cast(Angriper.UTLOPT_FULLMAKT, folk.voksen("Utløpt", "4601"), person), all));
        folk.fullmakt(
                person,
                (Borger) cast(Angriper.FULLMAKT_FOR_OKONOMI, folk.voksen("Økonomi", "4601"), person),
                Omrade.OKONOMI);
        folk.verge(person, (Borger) cast(Angriper.VERGE_PERSONLIG, folk.voksen("Verge", "4601"), person), "PERSONLIG");
        personer.put(Angriper.IKKE_PALOGGET, person);
    }

    private void children() {
        child(Angriper.FORELDER_TIL_11, 11);
        child(Angriper.FORELDER_TIL_13, 13);
        child(Angriper.FORELDER_TIL_16, 16);
    }

    private void child(Angriper angriper, int age) {
        var barn = furnished(folk.person(
                "Barn " + age, "4601", LocalDate.now().minusYears(age).minusDays(1)));
        var forelder = folk.voksen("Forelder til " + age, "4601");
        folk.forelder(barn, forelder, true);
        cast(angriper, forelder, barn);
    }

    private void staff(Borger person) {
        var jdbc = context.getBean(JdbcClient.class);
        cast(Angriper.SAKSBEHANDLER, Ansettelser.ansett(jdbc, "Saksbehandler", BERGEN_ENHET, "SAKSBEHANDLER"), person);
        cast(
                Angriper.SAKSBEHANDLER_ANNEN_ENHET,
                Ansettelser.ansett(jdbc, "Annen enhet", HJEMMESYKEPLEIEN, "SAKSBEHANDLER"),
                person);
        cast(Angriper.SAKSBEHANDLER_ANNEN_KOMMUNE, Personer.OLE, person);
        cast(Angriper.LEDER, Ansettelser.ansett(jdbc, "Leder", BERGEN_ENHET, "LEDER"), person);
        cast(
                Angriper.SYSTEMADMINISTRATOR,
                Ansettelser.ansett(jdbc, "Administrator", BERGEN_ENHET, "SYSTEMADMINISTRATOR"),
                person);
    }

    private Aktor cast(Angriper angriper, Aktor aktor, Borger person) {
        angripere.put(angriper, aktor);
        personer.put(angriper, person);
        return aktor;
    }

    /** Gives a person a draft, a sent application with its case, and a letter. */
    private Borger furnished(Borger borger) {
        loginAs(borger);
        var tilgang = context.getBean(Tilgang.class);
        var draft = utkast.start(tilgang.require(borger.id(), Handling.SKRIV_SOKNAD), "hjemmesykepleie");
        var sent = utkast.start(tilgang.require(borger.id(), Handling.SKRIV_SOKNAD), "trygghetsalarm");
        var letter = context.getBean(DokumentService.class)
                .storeBrev(
                        tilgang.require(borger.id(), Handling.SEND_SOKNAD),
                        sent.id(),
                        "brev.pdf",
                        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        folk.eier()
                .sql("""
                update soknad.soknad set status = 'SENDT', sendt = now(), saksnummer = ?, grunnlag = 'SELV', sendt_av = navn,
                    sendt_av_id = innbygger_id, svar_innen = current_date, kvittering_id = ?
                from (select ? as navn) n where id = ?""")
                .params("A-" + sent.id(), letter.id(), borger.navn(), sent.id())
                .update();
        eiendeler.put(
                borger.id(),
                new HashMap<>(
                        Map.of("utkast", draft.id(), "soknadId", sent.id(), "sakId", sent.id(), "id", letter.id())));
        eiendeler.get(borger.id()).put("loggId", look(borger));
        represented(borger);
        return borger;
    }

    /** Gives a person a fullmakt each way, and a question of consent. */
    private void represented(Borger borger) {
        var other = folk.voksen("Motpart", "4601");
        var samtykkeId = Uuid7.next();
        folk.eier().sql("""
                insert into samtykke.samtykke (id, kommune, innbygger_id, innbyggernavn, type, hva, hvem, tekst, svarfrist, status,
                                               bedt_om, bedt_av_id, bedt_av_navn)
                select ?, kommune, ?, ?, type, hva, hvem, tekst, '2100-01-01', 'FORESPURT', now(), bedt_av_id, bedt_av_navn
                from samtykke.samtykke limit 1""").params(samtykkeId, borger.id(), borger.navn()).update();
        eiendeler
                .get(borger.id())
                .putAll(Map.of(
                        "fullmaktId", folk.fullmakt(borger, other, Omrade.DIALOG),
                        "mottattId", folk.fullmakt(other, borger, Omrade.DIALOG),
                        "samtykkeId", samtykkeId));
    }

    /** An employee has seen the person. */
    private UUID look(Borger borger) {
        var id = Uuid7.next();
        folk.eier()
                .sql("""
                insert into tilgang.logg (id, kommune, innbygger_id, aktor_id, aktor_navn, aktor_type, enhet_id, handling, grunnlag, tillatt)
                values (?, ?, ?, ?, ?, 'ANSATT', ?, 'SE_SAK', 'TJENSTLIG_BEHOV', true)""")
                .params(id, borger.kommune(), borger.id(), Personer.KARI.id(), Personer.KARI.navn(), BERGEN_ENHET)
                .update();
        return id;
    }

    /** Something of the case worker's unit: by the name of the parameter that takes its id. */
    UUID thingOfUnit(String parameter) {
        var person = personer.get(Angriper.SAKSBEHANDLER);
        var loggId = thing(person.id(), "loggId");
        return switch (parameter) {
            case "innbyggerId" -> person.id();
            case "varselId" -> insert("""
                    insert into tilgang.varsel (id, nokkel, kommune, enhet_id, ansatt_id, ansatt_navn, innbygger_id, slag, styrke, antall, fra,
                                                til, bevis, opprettet)
                    select gen_random_uuid(), gen_random_uuid(), kommune, enhet_id, aktor_id, aktor_navn, innbygger_id, 'KOLLEGA', 'STERK', 1,
                           tid, tid, '[]', tid
                    from tilgang.logg where id = ? returning id""", loggId);
            case "sporsmalId" -> insert("""
                    insert into tilgang.oppslagssporsmal (id, kommune, innbygger_id, enhet_id, logg_id, logg_tid, ansatt_id, ansatt_navn,
                                                          handling, tillatt, sporsmal, stilt, stilt_av_id, stilt_av_navn)
                    select gen_random_uuid(), kommune, innbygger_id, enhet_id, gen_random_uuid(), tid, aktor_id, aktor_navn, handling,
                           tillatt, 'Hvorfor?', tid, innbygger_id, 'Hovedperson'
                    from tilgang.logg where id = ? returning id""", loggId);
            default -> Uuid7.next();
        };
    }

    private UUID insert(String sql, UUID loggId) {
        return folk.eier().sql(sql).param(loggId).query(UUID.class).single();
    }

    /** Puts back what a knock that was let in may have thrown away. */
    void restore(Borger borger) {
        var still = folk.eier()
                .sql("select count(*) from soknad.soknad where id = ?")
                .param(thing(borger.id(), "utkast"))
                .query(Integer.class)
                .single();
        if (still == 0) {
            loginAs(borger);
            var bevis = context.getBean(Tilgang.class).require(borger.id(), Handling.SKRIV_SOKNAD);
            eiendeler
                    .get(borger.id())
                    .put("utkast", utkast.start(bevis, "hjemmesykepleie").id());
        }
    }

    private Borger withCase(Borger borger) {
        var sakId = thing(borger.id(), "sakId");
        folk.eier()
                .sql("""
                insert into sak.sak (id, versjon, soknad_id, innbygger_id, kommune, enhet_id, tjeneste, saksnummer, innbyggernavn,
                                     sokernavn, grunnlag, status, mottatt, endret)
                values (?, 1, ?, ?, ?, ?, 'trygghetsalarm', ?, ?, ?, 'SELV', 'MOTTATT', now(), now())""")
                .params(
                        sakId,
                        sakId,
                        borger.id(),
                        borger.kommune(),
                        BERGEN_ENHET,
                        "A-" + sakId,
                        borger.navn(),
                        borger.navn())
                .update();
        return borger;
    }

    @Nullable
    Aktor aktor(Angriper angriper) {
        return angripere.get(angriper);
    }

    /** The person whom the attacker is something to. */
    Borger person(Angriper angriper) {
        return personer.get(angriper);
    }

    Borger uvedkommende() {
        return uvedkommende;
    }

    /** A person whom staff have work with, other than the main one; citizens have themselves. */
    UUID ownParent(Angriper angriper) {
        if (angriper.isStaff()) {
            return annenMedSak.id();
        }
        var aktor = angripere.get(angriper);
        return aktor == null ? personer.get(angriper).id() : aktor.id();
    }

    /** Something of the person's: by the name of the parameter that takes its id. */
    UUID thing(UUID innbyggerId, String parameter) {
        return eiendeler.getOrDefault(innbyggerId, Map.of()).getOrDefault(parameter, Uuid7.next());
    }
}
