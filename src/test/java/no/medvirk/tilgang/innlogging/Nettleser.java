package no.medvirk.tilgang.innlogging;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser: keeps cookies, fills in forms, and stops at each redirect so that a test can look at it. */
final class Nettleser {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String portal;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Nettleser(int port) {
        portal = "http://localhost:" + port;
    }

    /** Sends it to the portal with every request from now on. */
    Nettleser withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Begins a login and gives the provider's address, with the request in it. */
    String begin(String path) {
        return location(get(path));
    }

    /** Chooses a person on the provider's page and gives the address that leads back to the portal. */
    String choose(String authorize, String pid, String acr) {
        var form = new LinkedHashMap<String, String>();
        HIDDEN.matcher(get(authorize).body())
                .results()
                .forEach(field -> form.put(field.group(1), field.group(2).replace("&amp;", "&")));
        form.put("pid", pid);
        form.put("acr", acr);
        return location(post(authorize.split("\\?")[0], form));
    }

    /** The whole login; where the portal sends the browser in the end. */
    String logIn(String path, String pid, String acr) {
        return path(location(get(choose(begin(path), pid, acr))));
    }

    String logIn(String leverandor, String pid) {
        return logIn("/logg-inn/" + leverandor, pid, "idporten-loa-high");
    }

    HttpResponse<String> get(String url) {
        return send(request(url));
    }

    HttpResponse<String> post(String url, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Calls a browser-callable service as the portal's script does. */
    HttpResponse<String> call(String service, String json) {
        return send(request("/connect/" + service)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> logOut() {
        return post("/logg-ut", Map.of("_csrf", cookie("XSRF-TOKEN")));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** As when the session has run out. */
    void loseSession() {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("medvirk"))
                .toList()
                .forEach(cookie -> store.remove(URI.create(portal), cookie));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response + response.body()));
    }

    static Map<String, String> query(String url) {
        return Arrays.stream(URI.create(url).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private String path(String location) {
        return location.startsWith(portal) ? location.substring(portal.length()) : location;
    }

    private HttpRequest.Builder request(String url) {
        var request = HttpRequest.newBuilder(URI.create(url.startsWith("/") ? portal + url : url));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
