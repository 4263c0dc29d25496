package no.medvirk.dokument.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import no.medvirk.dokument.Dokument;
import no.medvirk.dokument.DokumentService;
import no.medvirk.dokument.Filer;
import no.medvirk.tilgang.Tilgang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Files at and over the limit, through a real server with the portal's settings: the sender gets an answer, not a
 * broken connection. Who may send is shown elsewhere.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = OpplastingsgrenseTest.Server.class)
class OpplastingsgrenseTest {

    private static final int LIMIT = 25 * 1024 * 1024;

    @Value("${local.server.port}")
    int port;

    @ParameterizedTest
    @CsvSource({"-1000000, 201", "0, 201", "1, 413", "1048576, 413", "36700160, 413"})
    void answersWhateverTheSize(int over, int status) throws Exception {
        var answer = upload(Filer.pdf(LIMIT + over));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 201) {
            assertThat(answer.body()).contains("\"storrelse\":" + (LIMIT + over));
        } else {
            assertThat(answer.body()).isEqualTo("{\"felt\":\"fil\",\"kode\":\"dokument.stor\"}");
        }
    }

    private HttpResponse<String> upload(byte[] content) throws Exception {
        var head = "--grense\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.pdf\"\r\n\r\n";
        var address = "http://localhost:%d/dokument/for/%s/%s".formatted(port, UUID.randomUUID(), UUID.randomUUID());
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=grense")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--grense--\r\n")))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @Import({DokumentController.class, Feilhandtering.class})
    static class Server {

        @Bean
        Tilgang tilgang() {
            return mock();
        }

        @Bean
        DokumentService service() {
            DokumentService service = mock();
            when(service.store(any(), any(), any(), any())).thenAnswer(call -> {
                var size = call.getArgument(3, InputStream.class).readAllBytes().length;
                return new Dokument(
                        UUID.randomUUID(),
                        call.getArgument(1),
                        "a.pdf",
                        "application/pdf",
                        size,
                        Instant.EPOCH,
                        "VEDLEGG");
            });
            return service;
        }
    }
}
