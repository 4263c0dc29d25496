package no.medvirk.nettleser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the pages of the portal fetch of script and style, and how much that is over the line, packed with brotli. */
record Sidevekt(Portalinstans portal, Nettleser nettleser) {

    /** All that the page has fetched so far. */
    Set<String> loaded() {
        return paths("performance.getEntriesByType('resource').map((entry) => entry.name)");
    }

    /** What it had fetched when the first field could be filled in; needs {@link SkjemaBench#WATCH}. */
    Set<String> loadedUntilFillable() {
        nettleser.waitFor(d -> nettleser.script("return window.firstFillable"));
        return paths("window.loadedThen");
    }

    double kilobytes(Collection<String> paths) {
        return paths.stream().mapToLong(this::size).sum() / 1000.0;
    }

    @SuppressWarnings("unchecked")
    private Set<String> paths(String names) {
        return new TreeSet<>((List<String>) nettleser.script("""
                return %s.map((name) => new URL(name).pathname).filter((path) => /\\.(js|css)$/.test(path));
                """.formatted(names)));
    }

    private long size(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(portal.url(path)))
                    .header("Accept-Encoding", "br")
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
