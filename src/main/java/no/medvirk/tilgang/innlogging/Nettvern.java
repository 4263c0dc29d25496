package no.medvirk.tilgang.innlogging;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.filter.CorsFilter;

/**
 * The one filter chain. The page itself is served to everyone, as it holds no data; what is personal is behind
 * browser-callable services and {@code /dokument/**}, and those answer 401 when nobody is logged in.
 */
@Configuration(proxyBeanMethods = false)
class Nettvern {

    private final boolean secure;
    private final boolean demo;

    /** @param secure whether cookies are for https alone; off in the demo, which runs on http://localhost */
    Nettvern(
            @Value("${medvirk.cookies.secure:#{!${medvirk.demo.enabled:false}}}") boolean secure,
            @Value("${medvirk.demo.enabled:false}") boolean demo) {
        this.secure = secure;
        this.demo = demo;
    }

    @Bean
    Leverandorer leverandorer(Environment environment, Clock clock) {
        return new Leverandorer(environment, clock);
    }

    /**
     * The process's own. The framework's default also looks for a login in the sessions of views rendered on the server,
     * which the portal has none of, and a second portal in the same process would take it from the first.
     */
    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return SecurityContextHolder.getContextHolderStrategy();
    }

    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        // A browser takes a "__Host-" cookie only over https and never from a neighbouring subdomain.
        cookie.setCookieName(secure ? "__Host-medvirk" : "medvirk");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            Leverandorer leverandorer,
            Paloggingstjeneste palogging,
            Leverandorokter leverandorokter,
            SessionRepository<?> sesjoner,
            Oktfrister frister,
            Trafikkgrenser grenser,
            Clock clock) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/ansatt/strom", "/ansatt/api/**", "/dokument/ansatt/**")
                        .hasRole("ANSATT")
                        .requestMatchers("/dokument/**", "/fhir/**", "/strom/**")
                        .authenticated()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(any -> any.permitAll())
                .enableRequestCacheConfiguration(false));
        http.requestCache(cache -> cache.disable());
        http.csrf(this::csrf);
        http.oauth2Login(login -> login(login, leverandorer, palogging, leverandorokter, clock));
        http.securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(),
                new Oktgrense(new HttpSessionSecurityContextRepository(), frister.lengste(), clock))));
        // A new session, and nothing of the old one in it.
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()));
        http.addFilterAfter(grenser.forLogin(), HeaderWriterFilter.class);
        http.addFilterAfter(grenser.forAnonymous(), AnonymousAuthenticationFilter.class);
        http.addFilterAfter(new Leverandorutlogging(leverandorokter, sesjoner), CorsFilter.class);
        http.logout(logout -> logout.logoutUrl("/logg-ut").logoutSuccessHandler(logout(leverandorer)));
        http.exceptionHandling(errors -> errors.authenticationEntryPoint(new Innloggingskrav()));
        http.headers(headers -> headers(headers, leverandorer));
        return http.build();
    }

    private void csrf(CsrfConfigurer<HttpSecurity> csrf) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).sameSite("Lax"));
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new LesbarCsrf())
                // The token survives a login, so that a form in another tab can still be saved after one has logged in
                // again; the session id is what changes.
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
    }

    private static void login(
            OAuth2LoginConfigurer<HttpSecurity> login,
            Leverandorer leverandorer,
            Paloggingstjeneste tjeneste,
            Leverandorokter leverandorokter,
            Clock clock) {
        var utfall = new Innloggingsutfall(leverandorokter);
        login.clientRegistrationRepository(leverandorer)
                .authorizedClientRepository(new IngenTokenlager())
                .loginPage("/logg-inn/idporten")
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(
                                new Innloggingsforesporsel(leverandorer, clock))
                        .authorizationRequestRepository(new PabegyntInnlogging(leverandorer)))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(Tokenhenter.create(leverandorer)))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(tjeneste))
                .successHandler(utfall)
                .failureHandler(utfall)
                .withObjectPostProcessor(each(
                        OAuth2AuthorizationRequestRedirectFilter.class,
                        filter -> filter.setAuthenticationFailureHandler(utfall)));
    }

    private static OidcClientInitiatedLogoutSuccessHandler logout(Leverandorer leverandorer) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(leverandorer);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers, Leverandorer leverandorer) {
        headers.cacheControl(cache -> cache.disable())
                .frameOptions(frames -> frames.disable())
                .addHeaderWriter(new Sikkerhetshoder(leverandorer, demo))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                // The page is served by a forward, which commits the response before the filter would write late.
                .withObjectPostProcessor(each(HeaderWriterFilter.class, f -> f.setShouldWriteHeadersEagerly(true)));
    }

    /** What the configurers have no setting for. */
    private static <T> ObjectPostProcessor<T> each(Class<T> type, Consumer<T> change) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends T> O postProcess(O object) {
                if (type.isInstance(object)) {
                    change.accept(object);
                }
                return object;
            }
        };
    }
}
