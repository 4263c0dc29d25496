package no.medvirk.demo.testidporten;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One HTTP request and its answer. */
record Utveksling(HttpExchange http) {

    private static final int LONGEST_BODY = 64 * 1024;

    boolean isPost() {
        return http.getRequestMethod().equals("POST");
    }

    /** The query of a GET, the form of a POST. A parameter given twice is refused (RFC 6749 section 3.1). */
    Map<String, String> params() throws IOException {
        var raw = isPost() ? body() : http.getRequestURI().getRawQuery();
        var params = new LinkedHashMap<String, String>();
        for (var pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
            var parts = pair.split("=", 2);
            var name = decode(parts[0]);
            if (params.put(name, parts.length == 2 ? decode(parts[1]) : "") != null) {
                throw new Avvist("invalid_request", name + " is given twice");
            }
        }
        return params;
    }

    String cookie(String name) {
        for (var header : http.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (var pair : header.split(";\\s*")) {
                if (pair.startsWith(name + "=")) {
                    return pair.substring(name.length() + 1);
                }
            }
        }
        return "";
    }

    void setCookie(String name, String value) {
        var lifetime = value.isEmpty() ? "; Max-Age=0" : "";
        header("Set-Cookie", name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + lifetime);
    }

    void header(String name, String value) {
        http.getResponseHeaders().add(name, value);
    }

    void html(int status, String html) throws IOException {
        send(status, "text/html; charset=utf-8", html);
    }

    void json(int status, Map<String, Object> json) throws IOException {
        send(status, "application/json", JSONObjectUtils.toJSONString(json));
    }

    void send(int status, String type, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        header("Content-Type", type);
        header("Cache-Control", "no-store");
        header("X-Content-Type-Options", "nosniff");
        header("Referrer-Policy", "no-referrer");
        var head = http.getRequestMethod().equals("HEAD");
        http.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            http.getResponseBody().write(bytes);
        }
    }

    void redirect(String uri, Map<String, String> params) throws IOException {
        header("Location", withParams(uri, params));
        header("Cache-Control", "no-store");
        http.sendResponseHeaders(302, -1);
    }

    static String withParams(String uri, Map<String, String> params) {
        var query = params.entrySet().stream()
                .map(param -> param.getKey() + "=" + URLEncoder.encode(param.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var separator = uri.contains("?") ? "&" : "?";
        return query.isEmpty() ? uri : uri + separator + query;
    }

    static String origin(String uri) {
        var parsed = URI.create(uri);
        return parsed.getScheme() + "://" + parsed.getRawAuthority();
    }

    private String body() throws IOException {
        var bytes = http.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new Avvist("invalid_request", "the form is too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
