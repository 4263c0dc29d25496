package no.medvirk.platform.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TeksterTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void everyTextOfTheServerExistsInEveryLanguage(String language) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var bundles = resolver.getResources("classpath:texts/*.properties");
        assertThat(bundles).isNotEmpty();
        for (var bundle : bundles) {
            var name = bundle.getFilename();
            if (name.contains("_")) {
                continue;
            }
            var other = resolver.getResource(
                    "classpath:texts/" + name.replace(".properties", "_" + language + ".properties"));
            assertThat(other.exists()).as(name + " in " + language).isTrue();
            assertThat(read(other).keySet())
                    .as(name + " in " + language)
                    .isEqualTo(read(bundle).keySet());
        }
    }

    private static Properties read(org.springframework.core.io.Resource resource) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
