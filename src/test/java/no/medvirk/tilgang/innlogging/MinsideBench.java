package no.medvirk.tilgang.innlogging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import no.medvirk.tilgang.Tilgang;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * {@code ./portal bench tilgang}: what share of a request to Min side, as a browser makes it, is spent in access and log.
 * Each call of {@link Tilgang} is timed where it is made; the request is timed by the one who waits for it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "medvirk.demo.enabled=true",
            "medvirk.data=target/test-data/${random.uuid}",
            "spring.session.jdbc.cleanup-cron=-",
            "vaadin.productionMode=true"
        })
class MinsideBench {

    private static final int REQUESTS = 3_000;
    private static final String LAURA = "28874646638";
    private static final String MINSIDE = "{\"innbyggerId\":\"%s\",\"sprak\":\"nb\"}";

    private static final LongAdder IN_ACCESS = new LongAdder();

    @LocalServerPort
    private int port;

    @Test
    void theShareOfAccessAndLogInMinSide() {
        var browser = new Nettleser(port);
        browser.logIn("idporten", LAURA);
        var id = "019a0000-0000-7000-8000-000000000011";
        var body = MINSIDE.formatted(id);
        for (var i = 0; i < REQUESTS / 3; i++) {
            assertThat(browser.call("MinsidePortal/oversikt", body).statusCode())
                    .isEqualTo(200);
        }
        var whole = new long[REQUESTS];
        var access = new long[REQUESTS];
        for (var i = 0; i < REQUESTS; i++) {
            IN_ACCESS.reset();
            var before = System.nanoTime();
            browser.call("MinsidePortal/oversikt", body);
            whole[i] = System.nanoTime() - before;
            access[i] = IN_ACCESS.sum();
        }
        var request = median(whole);
        System.out.printf(
                Locale.ROOT,
                "%nMin side over HTTP, medians: request %,.0f µs; access and log %,.0f µs of it: %.1f %%%n",
                request,
                median(access),
                100 * median(access) / request);
    }

    /** Microseconds. */
    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e3;
    }

    @TestConfiguration
    static class Timed {

        @Bean
        static BeanPostProcessor stopwatch() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Tilgang ? timed(bean) : bean;
                }
            };
        }

        private static Object timed(Object bean) {
            var factory = new ProxyFactory(bean);
            factory.setProxyTargetClass(true);
            factory.addAdvice((MethodInterceptor) call -> {
                var before = System.nanoTime();
                try {
                    return call.proceed();
                } finally {
                    IN_ACCESS.add(System.nanoTime() - before);
                }
            });
            return factory.getProxy();
        }
    }
}
