package no.medvirk.tilgang.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the service can do and what its resources look like (RFC 7643 §§ 5-7). */
@RestController
@RequestMapping(
        path = "/scim/v2/{kommune}",
        produces = {Scim.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimDiscovery {

    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    private final Scimvakt vakt;

    ScimDiscovery(Scimvakt vakt) {
        this.vakt = vakt;
    }

    @GetMapping("/ServiceProviderConfig")
    public Map<String, Object> config(@PathVariable String kommune) {
        vakt.require(kommune);
        var no = Map.of("supported", false);
        return Map.of(
                "schemas",
                List.of(CORE + "ServiceProviderConfig"),
                "patch",
                Map.of("supported", true),
                "bulk",
                Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0),
                "filter",
                Map.of("supported", true, "maxResults", Scim.LARGEST_PAGE),
                "changePassword",
                no,
                "sort",
                no,
                "etag",
                no,
                "authenticationSchemes",
                List.of(Map.of(
                        "type",
                        "oauthbearertoken",
                        "name",
                        "Bearer token",
                        "description",
                        "One token a municipality")));
    }

    @GetMapping("/ResourceTypes")
    public Map<String, Object> resourceTypes(@PathVariable String kommune) {
        vakt.require(kommune);
        return Scim.list(
                List.of(
                        type("User", "/Users", Scim.USER, Scim.ANSATT, true),
                        type("Group", "/Groups", Scim.GROUP, Scim.TILGANG, false)),
                2,
                1);
    }

    @GetMapping("/Schemas")
    public Map<String, Object> schemas(@PathVariable String kommune) {
        vakt.require(kommune);
        return Scim.list(
                List.of(
                        schema(
                                Scim.USER,
                                "User",
                                List.of(
                                        text("userName", true, "server"),
                                        text("displayName", false, "none"),
                                        attribute(
                                                "name",
                                                "complex",
                                                false,
                                                false,
                                                "none",
                                                List.of(
                                                        text("formatted", false, "none"),
                                                        text("givenName", false, "none"),
                                                        text("familyName", false, "none"))),
                                        attribute("active", "boolean", false, false, "none", List.of()))),
                        schema(
                                Scim.ANSATT,
                                "Ansatt",
                                List.of(text("fnr", true, "global"), text("hprNummer", false, "none"))),
                        schema(
                                Scim.GROUP,
                                "Group",
                                List.of(
                                        text("displayName", true, "server"),
                                        attribute(
                                                "members",
                                                "complex",
                                                true,
                                                false,
                                                "none",
                                                List.of(text("value", true, "none"), text("display", false, "none"))))),
                        schema(
                                Scim.TILGANG,
                                "Tilgang",
                                List.of(text("enhet", false, "none"), text("rolle", false, "none")))),
                4,
                1);
    }

    private static Map<String, Object> type(
            String name, String endpoint, String schema, String extension, boolean needed) {
        return Map.of(
                "schemas",
                List.of(CORE + "ResourceType"),
                "id",
                name,
                "name",
                name,
                "endpoint",
                endpoint,
                "schema",
                schema,
                "schemaExtensions",
                List.of(Map.of("schema", extension, "required", needed)));
    }

    private static Map<String, Object> schema(String id, String name, List<Map<String, Object>> attributes) {
        return Map.of("schemas", List.of(CORE + "Schema"), "id", id, "name", name, "attributes", attributes);
    }

    private static Map<String, Object> text(String name, boolean required, String uniqueness) {
        return attribute(name, "string", false, required, uniqueness, List.of());
    }

    private static Map<String, Object> attribute(
            String name,
            String type,
            boolean multiValued,
            boolean required,
            String uniqueness,
            List<Map<String, Object>> parts) {
        return Map.of(
                "name",
                name,
                "type",
                type,
                "multiValued",
                multiValued,
                "required",
                required,
                "caseExact",
                false,
                "mutability",
                "readWrite",
                "returned",
                "default",
                "uniqueness",
                uniqueness,
                "subAttributes",
                parts);
    }
}
