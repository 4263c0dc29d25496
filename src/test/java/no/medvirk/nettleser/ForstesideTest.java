package no.medvirk.nettleser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.Krav;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a phone on a poor line must fetch, and what the browser is allowed to do. */
@Tag("nettleser")
class ForstesideTest {

    private static final long BUDGET = 75_000;

    private final Portalinstans portal = Portalinstans.shared();

    @Test
    @Krav("K285")
    void loadsAtMost75KilobytesOfScriptAndStyle() {
        try (var nettleser = new Nettleser(portal)) {
            nettleser.open("/");
            var loaded = loaded(nettleser);
            assertThat(loaded).isNotEmpty();
            var sizes = loaded.stream().map(path -> size(path) + " " + path).collect(joining("\n"));
            assertThat(loaded.stream().mapToLong(this::size).sum()).as(sizes).isLessThanOrEqualTo(BUDGET);
        }
    }

    @Test
    void hasNoReact() {
        try (var nettleser = new Nettleser(portal)) {
            nettleser.open("/");
            assertThat(loaded(nettleser))
                    .allSatisfy(path -> assertThat(text(path)).doesNotContain("react.element", "react-dom"));
        }
    }

    @Test
    void letsOnlyItsOwnScriptsAndStylesRun() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.url("/"))).build(),
                        HttpResponse.BodyHandlers.discarding());
        var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("script-src 'self'", "style-src 'self'", "object-src 'none'", "base-uri 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    /** The scripts and styles that the browser has asked for. */
    @SuppressWarnings("unchecked")
    private static List<String> loaded(Nettleser nettleser) {
        return (List<String>) nettleser.script("""
                return performance.getEntriesByType('resource')
                    .map((entry) => new URL(entry.name).pathname)
                    .filter((path) => /\\.(js|css)$/.test(path));
                """);
    }

    private long size(String path) {
        return fetch(path, "br").length;
    }

    private String text(String path) {
        return new String(fetch(path, "identity"), StandardCharsets.UTF_8);
    }

    private byte[] fetch(String path, String encoding) {
        try {
            var request = HttpRequest.newBuilder(URI.create(portal.url(path)))
                    .header("Accept-Encoding", encoding)
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(Stream.of(answer.headers().firstValue("Content-Encoding").orElse("identity")))
                    .as(path)
                    .contains(encoding);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
