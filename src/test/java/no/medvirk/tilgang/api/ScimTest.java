package no.medvirk.tilgang.api;

import static no.medvirk.Personer.BERGEN_ENHET;
import static no.medvirk.Personer.GEIR;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.Serializable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.Krav;
import no.medvirk.tilgang.Ansattregister;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.ansatt.TilgangerAnsatt;
import no.medvirk.tilgang.styring.Tilgangsendring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that Entra ID makes to a municipality's SCIM service, in the dialect that it writes. */
@Integrasjonstest
@Transactional
@Krav({"K292", "K295"})
class ScimTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NUMMER = "10915596784";
    private static final UUID TOPP = UUID.fromString("019a0000-0000-7000-8000-0000000000d1");

    record Innlogget(String getName) implements Principal, Serializable {

        @Override
        public String getName() {
            return getName;
        }
    }

    @Autowired
    Ansattregister ansatte;

    @Autowired
    TilgangerAnsatt tilganger;

    SessionRepository<Session> sesjoner;
    MockMvcTester mvc;
    String token = "bergens-token";

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start(@Autowired WebApplicationContext context, @Autowired ConfigurableEnvironment environment)
            throws Exception {
        mvc = MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
        sesjoner = context.getBean(SessionRepository.class);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "scim",
                        Map.of(
                                "medvirk.scim.4601.token-hash", hash("bergens-token"),
                                "medvirk.scim.4615.token-hash", hash("fitjars-token"))));
        SecurityContextHolder.clearContext();
    }

    @Test
    void takesAnEmployeeThroughTheWholeOfTheirEmployment() {
        assertThat(get("/Users?filter=userName eq \"nils@bergen.example\"")
                        .get("totalResults")
                        .asInt())
                .isZero();

        var id = made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        assertThat(get("/Users?filter=userName eq \"NILS@bergen.example\"")
                        .get("totalResults")
                        .asInt())
                .isOne();
        assertThat(ansatte.findByFnr(NUMMER))
                .hasValueSatisfying(each -> assertThat(each.navn()).isEqualTo("Nils Nyansatt"));
        assertThat(ansatte.findByEntraOid("oid-1")).isPresent();

        var group = made("/Groups", """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"externalId":"g1",
                 "displayName":"Forvaltningsenheten: Saksbehandler"}""");
        patch("/Groups/" + group, """
                {"op":"Add","path":"members","value":[{"value":"%s"}]}""".formatted(id));
        assertThat(ansatte.find(id).orElseThrow().enheterMed(Handling.SE_SAK)).containsExactly(BERGEN_ENHET);
        assertThat(get("/Groups/" + group).get("members").get(0).get("value").asString())
                .isEqualTo(id.toString());
        assertThat(get("/Groups/" + group + "?excludedAttributes=members").has("members"))
                .isFalse();

        patch("/Groups/" + group, """
                {"op":"Remove","path":"members[value eq \\"%s\\"]"}""".formatted(id));
        assertThat(ansatte.find(id).orElseThrow().may(Handling.SE_SAK)).isFalse();

        var session = login(id);
        patch("/Users/" + id, """
                {"op":"Replace","path":"active","value":"False"}""");
        assertThat(sesjoner.findById(session)).isNull();
        assertThat(ansatte.find(id)).isEmpty();
        assertThat(get("/Users/" + id).get("active").asBoolean()).isFalse();

        loginAs(GEIR);
        assertThat(tilganger.find(TOPP, id).ansatt().historikk())
                .extracting(Tilgangsendring::hvem, Tilgangsendring::hva)
                .containsExactly(
                        tuple("SCIM 4601", "DEAKTIVERT"),
                        tuple("SCIM 4601", "AVSLUTTET"),
                        tuple("SCIM 4601", "GITT"),
                        tuple("SCIM 4601", "OPPRETTET"));
    }

    @Test
    void removesAnEmployeeWithTheirSessionsAndRoles() {
        var id = made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        loginAs(GEIR);
        tilganger.give(BERGEN_ENHET, id, "SAKSBEHANDLER", "", "", "Gitt for hånd");
        var session = login(id);
        assertThat(call(HttpMethod.DELETE, "/4601/Users/" + id, null)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(sesjoner.findById(session)).isNull();
        assertThat(ansatte.find(id)).isEmpty();
        assertThat(call(HttpMethod.GET, "/4601/Users/" + id, null)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(made("/Users", user("nils2@bergen.example", "Nils Igjen", NUMMER)))
                .isEqualTo(id);
        assertThat(ansatte.find(id))
                .hasValueSatisfying(each -> assertThat(each.roller()).isEmpty());
    }

    @Test
    void shutsOutTheLastAdministratorButDoesNotRemoveThem() {
        assertError(call(HttpMethod.DELETE, "/4601/Users/" + GEIR.id(), null), 400, "invalidValue");
        patch("/Users/" + GEIR.id(), """
                {"op":"Replace","path":"active","value":"False"}""");
        assertThat(ansatte.find(GEIR.id())).isEmpty();
    }

    @Test
    void changesAnEmployeeInAllTheWaysThatEntraWritesIt() {
        var id = made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        patch("/Users/" + id, """
                {"op":"replace","value":{"displayName":"Nils Gift","active":true,
                 "urn:medvirk:params:scim:schemas:1.0:Ansatt":{"hprNummer":"9000099"}}},
                {"op":"Add","path":"emails[type eq \\"work\\"].value","value":"x@example.no"},
                {"op":"Replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:userName","value":"gift@bergen.example"}""");
        var user = get("/Users/" + id);
        assertThat(user.get("displayName").asString()).isEqualTo("Nils Gift");
        assertThat(user.get("userName").asString()).isEqualTo("gift@bergen.example");
        assertThat(user.get(Scim.ANSATT).get("hprNummer").asString()).isEqualTo("9000099");

        patch("/Users/" + id, """
                {"op":"Replace","path":"name.familyName","value":"Skilt"},{"op":"Replace","path":"name.givenName","value":"Nils"}""");
        assertThat(get("/Users/" + id).get("displayName").asString()).isEqualTo("Nils Skilt");

        patch("/Users/" + id, """
                {"op":"Replace","path":"active","value":[{"$ref":null,"value":"False"}]}""");
        assertThat(get("/Users/" + id).get("active").asBoolean()).isFalse();

        assertThat(call(HttpMethod.PUT, "/4601/Users/" + id, user("nils@bergen.example", "Nils Ny", NUMMER)))
                .hasStatusOk();
        assertThat(get("/Users/" + id).get("displayName").asString()).isEqualTo("Nils Ny");
        assertThat(get("/Users/" + id).get(Scim.ANSATT).has("hprNummer")).isFalse();
    }

    @Test
    void leavesARoleThatWasGivenByHand() {
        var id = made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        loginAs(GEIR);
        tilganger.give(BERGEN_ENHET, id, "SAKSBEHANDLER", "", "", "Gitt for hånd");
        SecurityContextHolder.clearContext();
        var group = made("/Groups", """
                {"displayName":"Sak","members":[{"value":"%s"}],"%s":{"enhet":"%s","rolle":"SAKSBEHANDLER"}}""".formatted(id, Scim.TILGANG, BERGEN_ENHET));
        assertThat(call(HttpMethod.DELETE, "/4601/Groups/" + group, null)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(ansatte.find(id).orElseThrow().may(Handling.SE_SAK)).isTrue();
    }

    @Test
    @Krav("K262")
    void givesNobodyBothKindsOfRole() {
        var id = made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        made("/Groups", """
                {"displayName":"Forvaltningsenheten: Saksbehandler","members":[{"value":"%s"}]}""".formatted(id));
        var refused = call(HttpMethod.POST, "/4601/Groups", """
                {"displayName":"Etat for helse og omsorg: Systemadministrator","members":[{"value":"%s"}]}""".formatted(id));
        assertError(refused, 400, "invalidValue");
    }

    @Test
    void letsNobodyInWithoutTheRightToken() {
        token = "feil";
        assertThat(call(HttpMethod.GET, "/4601/Users", null))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .containsHeader("WWW-Authenticate");
        assertThat(mvc.get().uri("/scim/v2/4601/Users")).hasStatus(HttpStatus.UNAUTHORIZED);
        token = "";
        assertThat(call(HttpMethod.GET, "/4622/Users", null)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void opensNoOtherMunicipality() {
        assertThat(call(HttpMethod.GET, "/4615/Users", null)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(HttpMethod.DELETE, "/4615/Users/" + OLE.id(), null)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(call(HttpMethod.DELETE, "/4601/Users/" + OLE.id(), null)).hasStatus(HttpStatus.NOT_FOUND);
        assertError(call(HttpMethod.POST, "/4601/Groups", """
                        {"displayName":"Forvaltningsenheten: Saksbehandler","members":[{"value":"%s"}]}""".formatted(OLE.id())), 400, "invalidValue");
        token = "fitjars-token";
        var users = answer(call(HttpMethod.GET, "/4615/Users", null));
        assertThat(users.get("Resources").values())
                .isNotEmpty()
                .allMatch(each -> !each.get("id").asString().equals(GEIR.id().toString()));
    }

    @Test
    void isNotOpenedByALoginInABrowser() {
        loginAs(GEIR);
        token = "";
        assertThat(call(HttpMethod.GET, "/4601/Users", null)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesAUserNameThatAnotherHas() {
        made("/Users", user("nils@bergen.example", "Nils Nyansatt", NUMMER));
        assertError(
                call(HttpMethod.POST, "/4601/Users", user("nils@bergen.example", "En Annen", "12834349858")),
                409,
                "uniqueness");
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertError(call(HttpMethod.GET, "/4601/Users?filter=title eq \"x\"", null), 400, "invalidFilter");
        assertError(call(HttpMethod.GET, "/4601/Users?filter=userName sw \"x\"", null), 400, "invalidFilter");
        assertError(call(HttpMethod.POST, "/4601/Users", "{"), 400, "invalidSyntax");
        assertError(call(HttpMethod.POST, "/4601/Users", user("a", "b", "123")), 400, "invalidValue");
        assertError(call(HttpMethod.POST, "/4601/Groups", "{\"displayName\":\"Hva: Hvem\"}"), 400, "invalidValue");
        assertThat(call(HttpMethod.GET, "/4601/Users/nobody", null)).hasStatus(HttpStatus.NOT_FOUND);
        assertError(call(HttpMethod.PATCH, "/4601/Users/" + GEIR.id(), operations("""
                        {"op":"Replace","path":"shoeSize","value":"44"}""")), 400, "invalidPath");
    }

    @Test
    void givesALongListAPageAtATime() {
        var first = get("/Users?startIndex=1&count=2");
        var second = get("/Users?startIndex=3&count=2");
        assertThat(first.get("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(first.get("totalResults").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(second.get("startIndex").asInt()).isEqualTo(3);
        assertThat(second.get("Resources").get(0).get("id"))
                .isNotEqualTo(first.get("Resources").get(1).get("id"));
    }

    @Test
    void tellsWhatItCanDo() {
        assertThat(get("/ServiceProviderConfig").get("patch").get("supported").asBoolean())
                .isTrue();
        assertThat(get("/ResourceTypes").get("Resources").size()).isEqualTo(2);
        assertThat(get("/Schemas").get("Resources").values())
                .anyMatch(each -> each.get("id").asString().equals(Scim.ANSATT));
    }

    private static String user(String userName, String name, String fnr) {
        return """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","%s"],"userName":"%s","externalId":"oid-1",
                 "active":true,"displayName":"%s","title":"Rådgiver","emails":[{"type":"work","value":"a@b.example"}],
                 "%s":{"fnr":"%s"}}""".formatted(Scim.ANSATT, userName, name, Scim.ANSATT, fnr);
    }

    private UUID made(String path, String body) {
        var result = call(HttpMethod.POST, "/4601" + path, body);
        assertThat(result).hasStatus(HttpStatus.CREATED).containsHeader("Location");
        return UUID.fromString(answer(result).get("id").asString());
    }

    private JsonNode get(String path) {
        var result = call(HttpMethod.GET, "/4601" + path, null);
        assertThat(result).hasStatusOk().hasContentType("application/scim+json");
        return answer(result);
    }

    private void patch(String path, String operations) {
        assertThat(call(HttpMethod.PATCH, "/4601" + path, operations(operations)))
                .hasStatusOk();
    }

    private static String operations(String operations) {
        return """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[%s]}""".formatted(operations);
    }

    private MvcTestResult call(HttpMethod method, String path, String body) {
        var query = path.split("\\?filter=", 2);
        var request = mvc.method(method)
                .uri("/scim/v2" + query[0])
                .header("Authorization", "Bearer " + token)
                .accept("application/scim+json");
        if (query.length > 1) {
            request = request.param("filter", query[1]);
        }
        if (body != null) {
            request = request.contentType("application/scim+json").content(body);
        }
        return request.exchange();
    }

    private static void assertError(MvcTestResult result, int status, String scimType) {
        assertThat(result).hasStatus(status).hasContentType("application/scim+json");
        assertThat(answer(result).get("scimType").asString()).isEqualTo(scimType);
        assertThat(answer(result).get("status").asString()).isEqualTo(String.valueOf(status));
    }

    private static JsonNode answer(MvcTestResult result) {
        try {
            return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String login(UUID ansattId) {
        var session = sesjoner.createSession();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        new Innlogget(ansattId.toString()), null, AuthorityUtils.createAuthorityList("ROLE_ANSATT"))));
        sesjoner.save(session);
        assertThat(sesjoner.findById(session.getId())).isNotNull();
        return session.getId();
    }

    private static String hash(String token) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    }
}
