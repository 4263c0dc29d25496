package no.medvirk.kommune;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.platform.texts.Sprak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files under {@code kommuner/}, read once at start. A file that lacks a language, has a field nobody knows, or names
 * a rate that does not exist stops the start with the file's name and the reason.
 */
@Component
class Kommunedata {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Kommunefil> kommuner;
    private final Map<String, Tjenestefil> felles;
    private final Map<UUID, Enhet> enheter;
    private final Map<UUID, Set<UUID>> under;
    private final List<Sats> satser;
    private final Fellestekster tekster;

    @Autowired
    Kommunedata() {
        this("classpath:kommuner");
    }

    Kommunedata(String root) {
        felles = index(read(root + "/felles/tjenester/*.json", Tjenestefil.class), Tjenestefil::kode);
        satser = List.of(read(root + "/felles/satser.json", Sats[].class).getFirst());
        tekster = read(root + "/felles/tekster.json", Fellestekster.class).getFirst();
        kommuner = index(read(root + "/*/kommune.json", Kommunefil.class), Kommunefil::nr);
        enheter = kommuner.values().stream()
                .flatMap(fil -> fil.enheter().stream()
                        .map(enhet -> new Enhet(enhet.id(), fil.nr(), enhet.navn(), enhet.overordnet())))
                .collect(Collectors.toUnmodifiableMap(Enhet::id, Function.identity()));
        under = enheter.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::tree));
        kommuner.values().forEach(this::check);
    }

    List<Kommunefil> kommuner() {
        return List.copyOf(kommuner.values());
    }

    Optional<Kommunefil> kommune(String nr) {
        return Optional.ofNullable(kommuner.get(nr));
    }

    Optional<Enhet> enhet(UUID id) {
        return Optional.ofNullable(enheter.get(id));
    }

    Collection<Enhet> enheter() {
        return enheter.values();
    }

    Set<UUID> withThoseUnder(UUID id) {
        return under.getOrDefault(id, Set.of(id));
    }

    Tjenestefil felles(String kode) {
        var fil = felles.get(kode);
        if (fil == null) {
            throw new IllegalStateException("no common file for the service " + kode);
        }
        return fil;
    }

    Fellestekster tekster() {
        return tekster;
    }

    /** The municipality's own amount, else the national one. */
    int belop(Kommunefil.Lokal lokal, String kode, LocalDate day) {
        return Sats.find(lokal.satser(), kode, day)
                .or(() -> Sats.find(satser, kode, day))
                .orElseThrow(
                        () -> new IllegalStateException("no rate {" + kode + "} for " + lokal.kode() + " on " + day))
                .belop();
    }

    private Set<UUID> tree(UUID top) {
        var tree = new HashSet<UUID>();
        enheter.values().stream()
                .filter(each -> isUnder(each, top))
                .map(Enhet::id)
                .forEach(tree::add);
        return Set.copyOf(tree);
    }

    private boolean isUnder(Enhet enhet, UUID top) {
        var steps = 0;
        for (var each = enhet; each != null; each = enheter.get(each.overordnet())) {
            if (each.id().equals(top)) {
                return true;
            }
            if (++steps > enheter.size()) {
                throw new IllegalStateException("the unit " + enhet.id() + " stands above itself");
            }
            if (each.overordnet() == null) {
                return false;
            }
        }
        throw new IllegalStateException("a unit above " + enhet.id() + " does not exist");
    }

    /** Everything that would else be found out by the first reader of a page. */
    private void check(Kommunefil fil) {
        try {
            for (var lokal : fil.tjenester()) {
                var tjeneste = new Tjeneste(felles(lokal.kode()), lokal, fil.tildelingsenhet(), this, LocalDate.now());
                Arrays.stream(Sprak.values()).forEach(tjeneste::pris);
            }
        } catch (IllegalStateException e) {
            throw new IllegalStateException("kommuner/" + fil.nr() + "/kommune.json: " + e.getMessage(), e);
        }
    }

    private static <T> Map<String, T> index(List<T> files, Function<T, String> key) {
        return files.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static <T> List<T> read(String pattern, Class<T> type) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (files.length == 0) {
                throw new IllegalStateException("no file matches " + pattern);
            }
            return Arrays.stream(files).map(file -> read(file, type)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list " + pattern, e);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var stream = file.getInputStream()) {
            return JSON.readValue(stream, type);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file.getDescription() + ": " + e.getMessage(), e);
        }
    }
}
