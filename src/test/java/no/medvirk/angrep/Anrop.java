package no.medvirk.angrep;

import java.lang.reflect.Parameter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** A call through a door, with the ids that the attack chooses and else what would be let through. */
record Anrop(Dor dor, Ider ider) {

    /** The id to give for a parameter; {@code utkast} where the door works on what is not sent. */
    interface Ider {
        UUID of(String parameter, boolean utkast);
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String BOUNDARY = "----angrep";
    private static final Set<String> ON_A_DRAFT =
            Set.of("SoknadPortal.save", "SoknadPortal.discard", "SoknadPortal.submit");

    static boolean takesThing(Dor dor) {
        return dor.parametre().stream().anyMatch(Anrop::isThing);
    }

    HttpRequest.Builder request(String origin) {
        var request = HttpRequest.newBuilder(URI.create(origin + address()));
        if (dor.isCallable()) {
            return request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(arguments())));
        }
        if (dor.parametre().stream().anyMatch(each -> each.getType() == MultipartFile.class)) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofString(file()));
        }
        var body = dor.takesBody() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        return request.header("Content-Type", "application/json").method(dor.verb(), body);
    }

    private String address() {
        var sti = VARIABLE.matcher(dor.sti()).replaceAll(match -> variable(match.group(1)));
        var query = dor.parametre().stream()
                .filter(each -> !dor.isCallable()
                        && (each.getType() == UUID.class || each.getName().equals("innbyggerId")))
                .filter(each -> !dor.sti().contains("{" + each.getName() + "}"))
                .map(each -> queryName(each) + "=" + variable(each.getName()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? sti : sti + "?" + query;
    }

    private static String queryName(Parameter parameter) {
        var named = parameter.getAnnotation(RequestParam.class);
        return named == null || named.value().isEmpty() ? parameter.getName() : named.value();
    }

    private String variable(String name) {
        return dor.parametre().stream()
                .filter(each -> each.getName().equals(name) && each.getType() != UUID.class)
                .filter(each -> !name.equals("innbyggerId"))
                .findFirst()
                .map(each -> Eksempler.of(dor.navn(), each).toString())
                .orElseGet(() -> ider.of(name, false).toString());
    }

    private static String file() {
        return """
                --%s\r
                Content-Disposition: form-data; name="fil"; filename="vedlegg.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7\r
                --%s--\r
                """.formatted(BOUNDARY, BOUNDARY);
    }

    private Map<String, Object> arguments() {
        var arguments = new LinkedHashMap<String, Object>();
        dor.parametre().forEach(each -> arguments.put(each.getName(), argument(each)));
        return arguments;
    }

    private Object argument(Parameter parameter) {
        return parameter.getType() == UUID.class
                ? ider.of(parameter.getName(), ON_A_DRAFT.contains(dor.navn()))
                : Eksempler.of(dor.navn(), parameter);
    }

    private static boolean isThing(Parameter parameter) {
        return parameter.getType() == UUID.class
                && !Set.of("innbyggerId", "enhetId").contains(parameter.getName());
    }
}
