package no.medvirk.soknad;

import java.util.List;
import java.util.UUID;
import no.medvirk.platform.database.DatabaseSession;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgangsbevis;
import org.springframework.stereotype.Service;

/** Reads applications, for the citizen and for the case worker alike. */
@Service
public class SoknadService {

    private final Soknader soknader;
    private final Svarpunkter punkter;
    private final DatabaseSession database;

    SoknadService(Soknader soknader, Svarpunkter punkter, DatabaseSession database) {
        this.soknader = soknader;
        this.punkter = punkter;
        this.database = database;
    }

    /** @throws IkkeFunnet where the person has no such application */
    public Soknad find(Tilgangsbevis bevis, UUID soknadId) {
        bevis.of(Handling.SE_SOKNAD, Handling.SKRIV_SOKNAD, Handling.SEND_SOKNAD, Handling.SE_SAK);
        return database.within(bevis, () -> soknader.findByIdAndInnbyggerId(soknadId, bevis.innbyggerId()))
                .orElseThrow(() -> new IkkeFunnet("søknaden"));
    }

    /** Who wrote what in the application as it was read, after an earlier version of it; all of it after -1. */
    public List<Svarpunkt> writtenSince(Tilgangsbevis bevis, Soknad read, int versjon) {
        bevis.of(Handling.SE_SOKNAD, Handling.SKRIV_SOKNAD, Handling.SE_SAK);
        return database.within(bevis, () -> punkter.since(read, versjon));
    }

    /** Newest first, drafts among them. */
    public List<Soknad> list(Tilgangsbevis bevis) {
        bevis.of(Handling.SE_MINSIDE);
        return database.within(bevis, () -> soknader.findByInnbyggerIdOrderByIdDesc(bevis.innbyggerId()));
    }
}
