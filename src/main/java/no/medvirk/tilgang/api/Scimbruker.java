package no.medvirk.tilgang.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.tilgang.styring.Ansattkonto;
import no.medvirk.tilgang.styring.Fodselsnummer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A SCIM user under way to become an employee's account, and the other way. */
final class Scimbruker {

    private static final String FNR = Scim.ANSATT.toLowerCase(Locale.ROOT) + ":fnr";
    private static final String HPR = Scim.ANSATT.toLowerCase(Locale.ROOT) + ":hprnummer";

    /** Attributes of RFC 7643 that a register sends and the portal has no use for. */
    private static final List<String> UNUSED = List.of(
            "addresses",
            "emails",
            "entitlements",
            "id",
            "ims",
            "locale",
            "meta",
            "name.honorificprefix",
            "name.honorificsuffix",
            "name.middlename",
            "nickname",
            "password",
            "phonenumbers",
            "photos",
            "preferredlanguage",
            "profileurl",
            "roles",
            "schemas",
            "timezone",
            "title",
            Scim.ENTERPRISE.toLowerCase(Locale.ROOT),
            "usertype",
            "x509certificates");

    private final UUID id;
    private @Nullable String brukernavn;
    private @Nullable String eksternId;
    private @Nullable String navn;
    private @Nullable String fornavn;
    private @Nullable String etternavn;
    private @Nullable String fnr;
    private @Nullable String hprNummer;
    private boolean aktiv = true;

    private Scimbruker(UUID id) {
        this.id = id;
    }

    /** A whole resource, as POST and PUT have it: what is not told is not there. */
    static Ansattkonto read(UUID id, JsonNode resource) {
        var bruker = new Scimbruker(id);
        var flat = Scimattributter.flatten(resource);
        flat.forEach((path, value) -> bruker.set(path, value, false));
        bruker.choose(Scimpatch.text(flat.get("name.formatted")), Scimpatch.text(flat.get("displayname")));
        return bruker.build();
    }

    /** An account after the operations, in their order. */
    static Ansattkonto patch(Ansattkonto konto, List<Scimpatch> operations) {
        var bruker = new Scimbruker(konto.id());
        bruker.brukernavn = konto.brukernavn() == null ? konto.id().toString() : konto.brukernavn();
        bruker.eksternId = konto.eksternId();
        bruker.navn = konto.navn();
        bruker.fornavn = konto.fornavn();
        bruker.etternavn = konto.etternavn();
        bruker.fnr = konto.fnr();
        bruker.hprNummer = konto.hprNummer();
        bruker.aktiv = konto.aktiv();
        operations.forEach(bruker::apply);
        return bruker.build();
    }

    private void apply(Scimpatch operation) {
        if (operation.op() == Scimpatch.Verb.REMOVE) {
            set(String.valueOf(operation.path()), null, true);
            return;
        }
        var value = unwrapped(Objects.requireNonNull(operation.value()));
        var flat = operation.path() == null
                ? Scimattributter.flatten(value)
                : Scimattributter.flatten(operation.path(), value);
        var nameBefore = navn;
        var partsBefore = fornavn + "|" + etternavn;
        flat.forEach((path, each) -> set(path, each, operation.path() != null));
        var told = Scimpatch.text(flat.get("displayname"));
        if (told != null || flat.containsKey("name.formatted")) {
            choose(Scimpatch.text(flat.get("name.formatted")), told);
        } else if (!partsBefore.equals(fornavn + "|" + etternavn) && fornavn != null && etternavn != null) {
            navn = fornavn + " " + etternavn;
        } else {
            navn = nameBefore;
        }
    }

    /** An older Entra ID writes a single value as a list of one object. */
    private static JsonNode unwrapped(JsonNode value) {
        return value.isArray() && value.size() == 1 && value.get(0).has("value")
                ? value.get(0).get("value")
                : value;
    }

    private void choose(@Nullable String formatted, @Nullable String displayName) {
        if (displayName != null && !displayName.isBlank()) {
            navn = displayName.strip();
        } else if (formatted != null && !formatted.isBlank()) {
            navn = formatted.strip();
        } else if (fornavn != null && etternavn != null) {
            navn = fornavn + " " + etternavn;
        }
    }

    private void set(String path, @Nullable JsonNode value, boolean pathIsWritten) {
        var text = Scimpatch.text(value);
        if (path.equals("username")) {
            brukernavn = text;
        } else if (path.equals("externalid")) {
            eksternId = text;
        } else if (path.equals("active")) {
            aktiv = isTrue(text);
        } else if (path.equals("name.givenname")) {
            fornavn = text;
        } else if (path.equals("name.familyname")) {
            etternavn = text;
        } else if (path.equals(FNR)) {
            fnr = text;
        } else if (path.equals(HPR)) {
            hprNummer = text;
        } else if (path.equals("displayname") || path.equals("name.formatted")) {
            if (text == null) {
                throw new Scimfeil(400, "invalidValue", "An employee needs a name");
            }
        } else if (pathIsWritten && UNUSED.stream().noneMatch(path::startsWith)) {
            throw new Scimfeil(400, "invalidPath", "No attribute " + path);
        }
    }

    /** Entra ID writes the truth as text. */
    private static boolean isTrue(@Nullable String value) {
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Scimfeil(400, "invalidValue", "active is true or false");
        };
    }

    private Ansattkonto build() {
        if (brukernavn == null || brukernavn.isBlank()) {
            throw new Scimfeil(400, "invalidValue", "userName is needed");
        }
        if (navn == null) {
            throw new Scimfeil(400, "invalidValue", "displayName, name.formatted or both parts of the name are needed");
        }
        if (fnr == null || !Fodselsnummer.isValid(fnr)) {
            throw new Scimfeil(400, "invalidValue", Scim.ANSATT + ":fnr must be a national identity number");
        }
        return new Ansattkonto(
                id, brukernavn, eksternId, navn, fornavn, etternavn, fnr, hprNummer, aktiv, Instant.EPOCH);
    }

    static Map<String, Object> write(String kommune, Ansattkonto konto) {
        var user = new LinkedHashMap<String, Object>();
        user.put("schemas", List.of(Scim.USER, Scim.ANSATT));
        user.put("id", konto.id());
        put(user, "externalId", konto.eksternId());
        user.put("userName", konto.brukernavn() == null ? konto.id().toString() : konto.brukernavn());
        var name = new LinkedHashMap<String, Object>();
        name.put("formatted", konto.navn());
        put(name, "givenName", konto.fornavn());
        put(name, "familyName", konto.etternavn());
        user.put("name", name);
        user.put("displayName", konto.navn());
        user.put("active", konto.aktiv());
        var ansatt = new LinkedHashMap<String, Object>();
        ansatt.put("fnr", konto.fnr());
        put(ansatt, "hprNummer", konto.hprNummer());
        user.put(Scim.ANSATT, ansatt);
        var meta = new LinkedHashMap<String, Object>();
        meta.put("resourceType", "User");
        meta.put("lastModified", konto.endret().toString());
        meta.put("location", Scim.location(kommune, "Users", konto.id()));
        user.put("meta", meta);
        return user;
    }

    private static void put(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
