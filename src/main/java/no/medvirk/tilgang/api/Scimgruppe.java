package no.medvirk.tilgang.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.medvirk.tilgang.styring.Tilgangsgruppe;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A SCIM group under way to become a role in a unit, and the other way. */
final class Scimgruppe {

    private static final String ENHET = Scim.TILGANG.toLowerCase(Locale.ROOT) + ":enhet";
    private static final String ROLLE = Scim.TILGANG.toLowerCase(Locale.ROOT) + ":rolle";
    private static final Pattern ONE_MEMBER = Pattern.compile("members\\[value eq \"([^\"]+)\"]");

    private @Nullable String navn;
    private @Nullable String eksternId;
    private @Nullable String enhet;
    private @Nullable String rolle;
    private final Set<UUID> medlemmer = new LinkedHashSet<>();

    private Scimgruppe() {}

    static Scimgruppe read(JsonNode resource) {
        var gruppe = new Scimgruppe();
        Scimattributter.flatten(resource).forEach((path, value) -> gruppe.set(path, value, false));
        return gruppe;
    }

    static Scimgruppe patch(Tilgangsgruppe before, List<Scimpatch> operations) {
        var gruppe = new Scimgruppe();
        gruppe.navn = before.navn();
        gruppe.eksternId = before.eksternId();
        before.medlemmer().forEach(each -> gruppe.medlemmer.add(each.id()));
        operations.forEach(gruppe::apply);
        return gruppe;
    }

    String navn() {
        if (navn == null || navn.isBlank()) {
            throw new Scimfeil(400, "invalidValue", "displayName is needed");
        }
        return navn.strip();
    }

    @Nullable
    String eksternId() {
        return eksternId;
    }

    @Nullable
    UUID enhetId() {
        return enhet == null ? null : id(enhet);
    }

    @Nullable
    String rolle() {
        return rolle;
    }

    Set<UUID> medlemmer() {
        return medlemmer;
    }

    private void apply(Scimpatch operation) {
        var path = operation.path();
        if (operation.op() == Scimpatch.Verb.REMOVE) {
            remove(String.valueOf(path), operation.value());
            return;
        }
        var flat = path == null
                ? Scimattributter.flatten(Objects.requireNonNull(operation.value()))
                : Map.of(path, Objects.requireNonNull(operation.value()));
        flat.forEach((each, value) -> {
            if (each.equals("members") && operation.op() == Scimpatch.Verb.REPLACE) {
                medlemmer.clear();
            }
            set(each, value, path != null);
        });
    }

    private void remove(String path, @Nullable JsonNode value) {
        var one = ONE_MEMBER.matcher(path);
        if (one.matches()) {
            medlemmer.remove(id(one.group(1)));
        } else if (path.equals("members") && value != null && !value.isNull()) {
            members(value).forEach(medlemmer::remove);
        } else if (path.equals("members")) {
            medlemmer.clear();
        } else if (path.equals("externalid")) {
            eksternId = null;
        } else {
            throw new Scimfeil(400, "invalidPath", "Cannot remove " + path);
        }
    }

    private void set(String path, JsonNode value, boolean pathIsWritten) {
        if (path.equals("displayname")) {
            navn = Scimpatch.text(value);
        } else if (path.equals("externalid")) {
            eksternId = Scimpatch.text(value);
        } else if (path.equals(ENHET)) {
            enhet = Scimpatch.text(value);
        } else if (path.equals(ROLLE)) {
            rolle = Scimpatch.text(value);
        } else if (path.equals("members")) {
            medlemmer.addAll(members(value));
        } else if (pathIsWritten && !path.equals("id")) {
            throw new Scimfeil(400, "invalidPath", "No attribute " + path);
        }
    }

    private static List<UUID> members(JsonNode value) {
        var each = value.isArray() ? value.values() : List.of(value);
        return each.stream()
                .map(member -> id(String.valueOf(Scimpatch.text(member.isObject() ? member.get("value") : member))))
                .toList();
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new Scimfeil(400, "invalidValue", "No such id: " + value);
        }
    }

    static Map<String, Object> write(String kommune, Tilgangsgruppe gruppe, boolean withMembers) {
        var group = new LinkedHashMap<String, Object>();
        group.put("schemas", List.of(Scim.GROUP, Scim.TILGANG));
        group.put("id", gruppe.id());
        if (gruppe.eksternId() != null) {
            group.put("externalId", gruppe.eksternId());
        }
        group.put("displayName", gruppe.navn());
        group.put(Scim.TILGANG, Map.of("enhet", gruppe.enhetId(), "rolle", gruppe.rolle()));
        if (withMembers) {
            group.put(
                    "members",
                    gruppe.medlemmer().stream()
                            .map(each -> Map.of(
                                    "value",
                                    each.id(),
                                    "display",
                                    each.navn(),
                                    "type",
                                    "User",
                                    "$ref",
                                    Scim.location(kommune, "Users", each.id())))
                            .toList());
        }
        group.put("meta", Map.of("resourceType", "Group", "location", Scim.location(kommune, "Groups", gruppe.id())));
        return group;
    }
}
