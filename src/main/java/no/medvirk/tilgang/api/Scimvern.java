package no.medvirk.tilgang.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The filter chain of {@code /scim/**}: a token with each call, no cookie and no session, so no CSRF either. */
@Configuration(proxyBeanMethods = false)
class Scimvern {

    @Bean
    @Order(1)
    SecurityFilterChain scim(HttpSecurity http, Environment environment) {
        http.securityMatcher("/scim/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        // The token is all that counts: whoever is logged in with a cookie is nobody here.
        http.authorizeHttpRequests(requests -> requests.anyRequest()
                .access((_, call) ->
                        new AuthorizationDecision(call.getRequest().getAttribute(Scimtoken.KOMMUNE) != null)));
        http.addFilterBefore(new Scimtoken(environment), AuthorizationFilter.class);
        http.exceptionHandling(errors -> errors.authenticationEntryPoint((_, response, _) -> refuse(response))
                .accessDeniedHandler((_, response, _) -> refuse(response)));
        return http.build();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(401);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Medvirk SCIM\"");
        response.setContentType(Scim.MEDIA_TYPE);
        response.getWriter()
                .write("{\"schemas\":[\"%s\"],\"status\":\"401\",\"detail\":\"A token of the municipality is needed\"}"
                        .formatted(Scim.ERROR));
    }
}
