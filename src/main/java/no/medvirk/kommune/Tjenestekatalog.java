package no.medvirk.kommune;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.medvirk.platform.errors.IkkeFunnet;
import org.springframework.stereotype.Service;

/** The services that each municipality offers today. */
@Service
public class Tjenestekatalog {

    private final Kommunedata data;
    private final Clock clock;

    Tjenestekatalog(Kommunedata data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * The services of a municipality, in its own order.
     *
     * @throws IkkeFunnet when no municipality has this number
     */
    public List<Tjeneste> list(String kommune) {
        var fil = data.kommune(kommune).orElseThrow(() -> new IkkeFunnet("kommunen"));
        var today = LocalDate.now(clock);
        return fil.tjenester().stream()
                .map(lokal -> new Tjeneste(data.felles(lokal.kode()), lokal, fil.tildelingsenhet(), data, today))
                .filter(tjeneste -> !tjeneste.gyldigFra().isAfter(today))
                .toList();
    }

    /** Empty when the municipality does not exist or does not offer the service. */
    public Optional<Tjeneste> find(String kommune, String kode) {
        return data.kommune(kommune).flatMap(fil -> list(kommune).stream()
                .filter(tjeneste -> tjeneste.kode().equals(kode))
                .findFirst());
    }

    /**
     * How many days an applicant usually waits for an answer.
     *
     * @throws IkkeFunnet when the municipality does not exist or does not offer the service
     */
    public int behandlingstidDager(String kommune, String kode) {
        return find(kommune, kode)
                .orElseThrow(() -> new IkkeFunnet("tjenesten"))
                .behandlingstidDager();
    }
}
