package no.medvirk.dokument.portal;

import static no.medvirk.Personer.KARI;
import static no.medvirk.Personer.OLE;
import static no.medvirk.Personer.OLGA;
import static no.medvirk.Personer.PER;
import static no.medvirk.Personer.ROBERT;
import static no.medvirk.Personer.loginAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.util.UUID;
import no.medvirk.Integrasjonstest;
import no.medvirk.dokument.Dokument;
import no.medvirk.dokument.DokumentService;
import no.medvirk.dokument.Filer;
import no.medvirk.tilgang.Aktor;
import no.medvirk.tilgang.Handling;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@Integrasjonstest
class DokumentControllerTest {

    private final UUID soknad = UUID.randomUUID();

    @Autowired
    DokumentService service;

    @Autowired
    Tilgang tilgang;

    MockMvcTester mvc;

    @BeforeEach
    void start(@Autowired WebApplicationContext context) {
        SecurityContextHolder.clearContext();
        mvc = MockMvcTester.create(
                webAppContextSetup(context).apply(springSecurity()).build());
    }

    @Test
    void takesAFileListsItAndGivesItBackToBeSaved() {
        assertThat(upload(PER, "Legeerklæring æøå.pdf", Filer.PDF))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying("$.filnavn", v -> v.assertThat().isEqualTo("Legeerklæring æøå.pdf"))
                .hasPathSatisfying("$.type", v -> v.assertThat().isEqualTo("VEDLEGG"))
                .hasPathSatisfying("$.storrelse", v -> v.assertThat().isEqualTo(Filer.PDF.length))
                .hasPathSatisfying("$.lagret", v -> v.assertThat().asString().startsWith("20"));
        var stored = stored();

        assertThat(as(OLGA, get("/dokument/for/{p}?tilhorer={s}", OLGA.id(), soknad)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$[0].id", v -> v.assertThat().isEqualTo(stored.id().toString()));
        var opened = as(OLGA, get("/dokument/for/{p}/{d}", OLGA.id(), stored.id()));
        assertThat(opened).hasStatusOk().body().isEqualTo(Filer.PDF);
        var headers = opened.getResponse();
        assertThat(headers.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Legeerkl%C3%A6ring%20%C3%A6%C3%B8%C3%A5.pdf");
        assertThat(headers.getContentType()).isEqualTo("application/pdf");
        assertThat(headers.getHeaders("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(headers.getHeaders("Cache-Control"))
                .singleElement()
                .asString()
                .contains("no-store", "private");
    }

    @Test
    void saysWhyAFileIsRefused() {
        assertRefused(upload(OLGA, "faktura.pdf", Filer.EXE), "dokument.type");
        assertRefused(upload(OLGA, "tom.pdf", new byte[0]), "dokument.tom");
        assertRefused(
                as(OLGA, multipart("/dokument/for/{p}/{s}", OLGA.id(), soknad).with(csrf())), "dokument.tom");
        assertThat(stored()).isNull();
    }

    @Test
    void removesAFileAndMayBeAskedTwice() {
        upload(OLGA, "a.pdf", Filer.PDF);
        var id = stored().id();
        for (int i = 0; i < 2; i++) {
            assertThat(as(OLGA, delete("/dokument/for/{p}/{d}", OLGA.id(), id).with(csrf())))
                    .hasStatus(HttpStatus.NO_CONTENT);
        }
        assertThat(stored()).isNull();
    }

    @Test
    void opensToNobodyElse() {
        upload(OLGA, "a.pdf", Filer.PDF);
        var id = stored().id();

        assertThat(as(ROBERT, get("/dokument/for/{p}/{d}", OLGA.id(), id))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(ROBERT, get("/dokument/for/{p}?tilhorer={s}", OLGA.id(), soknad)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(ROBERT, get("/dokument/for/{p}/{d}", ROBERT.id(), id)))
                .as("by one's own address")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as(ROBERT, delete("/dokument/for/{p}/{d}", OLGA.id(), id).with(csrf())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(OLE, get("/dokument/ansatt/{p}/{d}", OLGA.id(), id))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(KARI, get("/dokument/for/{p}/{d}", OLGA.id(), id))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(as(OLGA, get("/dokument/ansatt/{p}/{d}", OLGA.id(), id))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(get("/dokument/for/{p}/{d}", OLGA.id(), id)))
                .as("without login")
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(stored()).isNotNull();
    }

    @Test
    void takesNothingFromAnotherSite() {
        var forged = multipart("/dokument/for/{p}/{s}", OLGA.id(), soknad)
                .file(new MockMultipartFile("fil", "a.pdf", "application/pdf", Filer.PDF));

        assertThat(as(OLGA, forged)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stored()).isNull();
    }

    private MvcTestResult upload(Aktor aktor, String name, byte[] content) {
        return as(
                aktor,
                multipart("/dokument/for/{p}/{s}", OLGA.id(), soknad)
                        .file(new MockMultipartFile("fil", name, "application/pdf", content))
                        .with(csrf()));
    }

    private MvcTestResult as(Aktor aktor, AbstractMockHttpServletRequestBuilder<?> request) {
        loginAs(aktor);
        var result = mvc.perform(request.with(testSecurityContext()));
        SecurityContextHolder.clearContext();
        return result;
    }

    /** The one document that the application has, or null. */
    private Dokument stored() {
        loginAs(OLGA);
        var all = service.list(tilgang.require(OLGA.id(), Handling.SE_SOKNAD), soknad);
        SecurityContextHolder.clearContext();
        assertThat(all).hasSizeLessThan(2);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static void assertRefused(MvcTestResult result, String kode) {
        assertThat(result)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .hasPathSatisfying("$.felt", v -> v.assertThat().isEqualTo("fil"))
                .hasPathSatisfying("$.kode", v -> v.assertThat().isEqualTo(kode));
    }
}
