package no.medvirk.arbeidsflate.ansatt;

import java.util.UUID;
import no.medvirk.platform.database.Kanal;
import no.medvirk.sak.Sakskanal;
import org.springframework.stereotype.Component;

/** Hands what is told of cases to this instance's streams. */
@Component
class Sakslytter implements Kanal {

    private final Saksstrom strom;

    Sakslytter(Saksstrom strom) {
        this.strom = strom;
    }

    @Override
    public String navn() {
        return Sakskanal.NAVN;
    }

    @Override
    public void heard(String enhet) {
        strom.tell(UUID.fromString(enhet));
    }

    @Override
    public void mayHaveMissed() {
        strom.tellAll();
    }
}
