package no.medvirk.nasjonalt.folkeregister;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Where a person lives: a street address, a property without one, or a municipality and no more. */
record Bostedsadresse(@Nullable String kommune, String linje, String postnummer, String poststed) {

    static Bostedsadresse read(JsonNode bosted) {
        if (bosted.has("vegadresse")) {
            var veg = bosted.path("vegadresse");
            return of(veg.path("kommunenummer"), street(veg), veg.path("poststed"));
        }
        if (bosted.has("matrikkeladresse")) {
            var matrikkel = bosted.path("matrikkeladresse");
            var nummer = matrikkel.path("matrikkelnummer");
            return of(nummer.path("kommunenummer"), property(matrikkel, nummer), matrikkel.path("poststed"));
        }
        return of(bosted.path("ukjentBosted").path("bostedskommune"), "Ukjent adresse", MissingNode.getInstance());
    }

    private static Bostedsadresse of(JsonNode kommune, String linje, JsonNode poststed) {
        return new Bostedsadresse(
                text(kommune).orElse(null),
                linje,
                text(poststed.path("postnummer")).orElse("0000"),
                text(poststed.path("poststedsnavn")).map(Skrivemate::plain).orElse("Ukjent"));
    }

    private static String street(JsonNode veg) {
        var nummer = veg.path("adressenummer");
        var house =
                nummer.path("husnummer").asString() + nummer.path("husbokstav").asString();
        return (Skrivemate.plain(veg.path("adressenavn").asString()) + " " + house).strip();
    }

    private static String property(JsonNode matrikkel, JsonNode nummer) {
        return text(matrikkel.path("adressetilleggsnavn"))
                .map(Skrivemate::plain)
                .orElseGet(() -> "Gnr. %s bnr. %s"
                        .formatted(
                                nummer.path("gaardsnummer").asString(),
                                nummer.path("bruksnummer").asString()));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString().strip()).filter(text -> !text.isEmpty());
    }
}
