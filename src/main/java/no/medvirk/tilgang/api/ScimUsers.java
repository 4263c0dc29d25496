package no.medvirk.tilgang.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.platform.errors.IkkeFunnet;
import no.medvirk.tilgang.styring.Ansattkontoer;
import no.medvirk.tilgang.styring.Ansattkontoer.Nokkel;
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

/** A municipality's employees, to its personnel register (RFC 7644 § 3). */
@RestController
@RequestMapping(
        path = "/scim/v2/{kommune}/Users",
        produces = {Scim.MEDIA_TYPE, MediaType.APPLICATION_JSON_VALUE})
class ScimUsers {

    private final Scimvakt vakt;
    private final Ansattkontoer kontoer;

    ScimUsers(Scimvakt vakt, Ansattkontoer kontoer) {
        this.vakt = vakt;
        this.kontoer = kontoer;
    }

    @GetMapping
    public Map<String, Object> list(
            @PathVariable String kommune,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var bevis = vakt.require(kommune);
        var side = new Scim.Side(startIndex, count);
        var where = Scimfilter.parse(filter);
        var found = kontoer.list(
                bevis.kommune(),
                where == null ? null : key(where),
                where == null ? "" : where.value(),
                side.skip(),
                side.count());
        List<Map<String, Object>> users = found.kontoer().stream()
                .map(each -> Scimbruker.write(kommune, each))
                .toList();
        return Scim.list(users, found.antall(), side.startIndex());
    }

    @GetMapping("/{id}")
    public Map<String, Object> find(@PathVariable String kommune, @PathVariable UUID id) {
        return kontoer.find(vakt.require(kommune).kommune(), id)
                .map(each -> Scimbruker.write(kommune, each))
                .orElseThrow(() -> new IkkeFunnet("den ansatte"));
    }

    @PostMapping
    public ResponseEntity<Map<String, Object>> create(@PathVariable String kommune, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        var made = kontoer.create(bevis.styrer(), Scimbruker.read(new UUID(0, 0), body));
        return ResponseEntity.created(URI.create(Scim.location(kommune, "Users", made.id())))
                .body(Scimbruker.write(kommune, made));
    }

    @PutMapping("/{id}")
    public Map<String, Object> replace(
            @PathVariable String kommune, @PathVariable UUID id, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        return Scimbruker.write(kommune, kontoer.replace(bevis.styrer(), id, Scimbruker.read(id, body)));
    }

    @PatchMapping("/{id}")
    public Map<String, Object> patch(@PathVariable String kommune, @PathVariable UUID id, @RequestBody JsonNode body) {
        var bevis = vakt.require(kommune);
        var konto = kontoer.find(bevis.kommune(), id).orElseThrow(() -> new IkkeFunnet("den ansatte"));
        return Scimbruker.write(
                kommune, kontoer.replace(bevis.styrer(), id, Scimbruker.patch(konto, Scimpatch.parse(body))));
    }

    /** The employee cannot log in any more, and is gone from here. What they did in the portal is still told by their name. */
    @DeleteMapping("/{id}")
    public ResponseEntity<Void> delete(@PathVariable String kommune, @PathVariable UUID id) {
        kontoer.remove(vakt.require(kommune).styrer(), id);
        return ResponseEntity.noContent().build();
    }

    private static Nokkel key(Scimfilter filter) {
        return switch (Scimattributter.path(filter.attribute())) {
            case "username" -> Nokkel.BRUKERNAVN;
            case "externalid" -> Nokkel.EKSTERN_ID;
            case "id" -> Nokkel.ID;
            default -> throw Scimfilter.unknown();
        };
    }
}
