package no.medvirk.samtykke;

import java.io.IOException;
import java.util.List;
import no.medvirk.platform.errors.UgyldigInndata;
import no.medvirk.platform.texts.Sprak;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The templates, from one file of text. The portal does not start with one that lacks a language. */
@Component
public class Samtykkemaler {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private record Fil(List<Samtykkemal> maler) {}

    private final List<Samtykkemal> maler;

    Samtykkemaler() throws IOException {
        try (var file = new ClassPathResource("samtykke/maler.json").getInputStream()) {
            maler = List.copyOf(JSON.readValue(file, Fil.class).maler());
        }
        for (var mal : maler) {
            for (var sprak : Sprak.values()) {
                if (mal.tekst(sprak) == null) {
                    throw new IllegalStateException("samtykke/maler.json: " + mal.kode() + " lacks " + sprak.code());
                }
            }
        }
    }

    public List<Samtykkemal> all() {
        return maler;
    }

    /** @throws UgyldigInndata where there is none with this code */
    Samtykkemal find(String kode) {
        return maler.stream()
                .filter(each -> each.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new UgyldigInndata("mal", "ukjent"));
    }
}
