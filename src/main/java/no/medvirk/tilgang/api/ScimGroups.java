package no.medvirk.tilgang.api;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.styring.Tilgangsgruppe;
import no.medvirk.tilgang.styring.Tilgangsgruppe.Medlem;
import no.medvirk.tilgang.styring.Tilgangsgrupper;
import no.medvirk.tilgang.styring.Tilgangsgrupper.Nokkel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Roles in units, to a municipality's personnel register: a group is one of them, its members have it (RFC 7644 § 3). */
@RestController
@RequestMapping(
        path = "/scim/v2/{kommune}/Groups",
        produces = {Scim.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimGroups {

    private final Scimvakt vakt;
    private final Tilgangsgrupper grupper;

    ScimGroups(Scimvakt vakt, Tilgangsgrupper grupper) {
        this.vakt = vakt;
        this.grupper = grupper;
    }

    @GetMapping
    public Map<String, Object> list(
            @PathVariable String kommune,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String excludedAttributes,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var bevis = vakt.require(kommune);
        var side = new Scim.Side(startIndex, count);
        var where = Scimfilter.parse(filter);
        var found = grupper.list(
                bevis.kommune(),
                where == null ? null : key(where),
                where == null ? "" : where.value(),
                side.skip(),
                side.count());
        List<Map<String, Object>> groups = found.grupper().stream()
                .map(each -> Scimgruppe.write(kommune, each, withMembers(excludedAttributes)))
                .toList();
        return Scim.list(groups, found.antall(), side.startIndex());
    }

    @GetMapping("/{id}")
    public Map<String, Object> find(
            @PathVariable String kommune,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String excludedAttributes) {
        return Scimgruppe.write(kommune, required(vakt.require(kommune), id), withMembers(excludedAttributes));
    }

    @PostMapping
    public ResponseEntity<Map<String, Object>> create(@PathVariable String kommune, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        var asked = Scimgruppe.read(body);
        var made = grupper.create(
                bevis.styrer(), asked.navn(), asked.eksternId(), asked.enhetId(), asked.rolle(), asked.medlemmer());
        return ResponseEntity.created(URI.create(Scim.location(kommune, "Groups", made.id())))
                .body(Scimgruppe.write(kommune, made, true));
    }

    @PutMapping("/{id}")
    public Map<String, Object> replace(
            @PathVariable String kommune, @PathVariable UUID id, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        return change(bevis, required(bevis, id), Scimgruppe.read(body));
    }

    @PatchMapping("/{id}")
    public Map<String, Object> patch(@PathVariable String kommune, @PathVariable UUID id, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        var before = required(bevis, id);
        return change(bevis, before, Scimgruppe.patch(before, Scimpatch.parse(body)));
    }

    /** All who had the role through the group lose it. */
    @DeleteMapping("/{id}")
    public ResponseEntity<Void> delete(@PathVariable String kommune, @PathVariable UUID id) {
        grupper.delete(vakt.require(kommune).styrer(), id);
        return ResponseEntity.noContent().build();
    }

    /** Only who comes and who goes is told on, so that two calls at once do not undo each other. */
    private Map<String, Object> change(Scimbevis bevis, Tilgangsgruppe before, Scimgruppe after) {
        var are = new HashSet<>(before.medlemmer().stream().map(Medlem::id).toList());
        var come = new HashSet<>(after.medlemmer());
        come.removeAll(are);
        are.removeAll(after.medlemmer());
        var changed = grupper.change(bevis.styrer(), before.id(), after.navn(), after.eksternId(), come, are);
        return Scimgruppe.write(bevis.kommune(), changed, true);
    }

    private Tilgangsgruppe required(Scimbevis bevis, UUID id) {
        return grupper.find(bevis.kommune(), id).orElseThrow(() -> new IkkeFunnet("gruppen"));
    }

    private static boolean withMembers(@Nullable String excluded) {
        return excluded == null || !excluded.toLowerCase().contains("members");
    }

    private static Nokkel key(Scimfilter filter) {
        return switch (Scimattributter.path(filter.attribute())) {
            case "displayname" -> Nokkel.NAVN;
            case "externalid" -> Nokkel.EKSTERN_ID;
            case "id" -> Nokkel.ID;
            default -> throw Scimfilter.unknown();
        };
    }
}
