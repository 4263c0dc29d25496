package no.medvirk.tilgang.innlogging;

import java.util.UUID;
import no.medvirk.tilgang.Oktavslutter;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions where all instances keep them: in the database, by the name of the principal. */
@Component
class Sesjonsavslutter implements Oktavslutter {

    private final FindByIndexNameSessionRepository<? extends Session> sesjoner;

    Sesjonsavslutter(FindByIndexNameSessionRepository<? extends Session> sesjoner) {
        this.sesjoner = sesjoner;
    }

    @Override
    public void endAll(UUID aktorId) {
        sesjoner.findByPrincipalName(aktorId.toString()).keySet().forEach(sesjoner::deleteById);
    }
}
