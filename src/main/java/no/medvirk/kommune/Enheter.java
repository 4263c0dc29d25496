package no.medvirk.kommune;

import java.util.UUID;
import no.medvirk.platform.errors.IkkeFunnet;
import org.springframework.stereotype.Service;

/** The organisational units of the municipalities. */
@Service
public class Enheter {

    private final Kommunedata data;

    Enheter(Kommunedata data) {
        this.data = data;
    }

    /**
     * The unit that receives and decides applications in a municipality.
     *
     * @throws IkkeFunnet when no municipality has this number
     */
    public UUID tildelingsenhet(String kommune) {
        return data.kommune(kommune)
                .map(fil -> fil.tildelingsenhet().id())
                .orElseThrow(() -> new IkkeFunnet("kommunen"));
    }

    /** @throws IkkeFunnet when no municipality has this unit */
    public Enhet find(UUID id) {
        return data.enhet(id).orElseThrow(() -> new IkkeFunnet("enheten"));
    }
}
