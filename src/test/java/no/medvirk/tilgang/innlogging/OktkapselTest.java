package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class OktkapselTest {

    @Test
    void isSecureOutsideTheDemo() {
        assertThat(cookie("medvirk.demo.enabled=false"))
                .startsWith("__Host-medvirk=")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void worksWithoutHttpsInTheDemo() {
        assertThat(cookie("medvirk.demo.enabled=true"))
                .startsWith("medvirk=")
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
    }

    private static String cookie(String property) {
        var response = new MockHttpServletResponse();
        new ApplicationContextRunner()
                .withUserConfiguration(Nettvern.class)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .withPropertyValues(property)
                .run(context -> context.getBean(CookieSerializer.class)
                        .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x")));
        return String.valueOf(response.getHeader("Set-Cookie"));
    }
}
