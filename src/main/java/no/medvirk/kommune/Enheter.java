package no.medvirk.kommune;

import java.util.List;
import java.util.Set;
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

    /** The units of a municipality. */
    public List<Enhet> list(String kommune) {
        return data.enheter().stream()
                .filter(each -> each.kommune().equals(kommune))
                .toList();
    }

    /** The unit itself and all that are under it. */
    public Set<UUID> withThoseUnder(UUID id) {
        return data.withThoseUnder(id);
    }

    /** @throws IkkeFunnet when no municipality has this unit */
    public Enhet find(UUID id) {
        return data.enhet(id).orElseThrow(() -> new IkkeFunnet("enheten"));
    }
}
