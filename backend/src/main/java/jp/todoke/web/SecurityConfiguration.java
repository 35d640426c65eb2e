package jp.todoke.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.Role;

/** Who is let in at all. What somebody may do is the access table's business ({@link AccessInterceptor}). */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SessionStart sessions, CurrentActor actors,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) throws Exception {
        return http
                .authorizeHttpRequests(paths -> paths
                        .requestMatchers("/api/session", "/api/session/**").permitAll()
                        .requestMatchers("/api/**").authenticated()
                        .requestMatchers("/actuator/health", "/actuator/health/**").permitAll()
                        .requestMatchers("/actuator/**").access((who, path) -> new AuthorizationDecision(actors.get().has(Role.ADMIN)))
                        .anyRequest().permitAll())
                .csrf(csrf -> protect(csrf, sessions))
                .addFilterAfter(new SamePerson(problems), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions.repository()))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint((request, response, e) -> problems.resolveException(request, response, null, WebRefusal.loginNeeded()))
                        .accessDeniedHandler((request, response, e) -> problems.resolveException(request, response, null, denied(request.getMethod()))))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Addresses with characters that belong in none lead nowhere. */
    @Bean
    RequestRejectedHandler strangeAddresses(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, rejected) -> problems.resolveException(request, response, null, WebRefusal.notFound());
    }

    /** The clock of a test installation is set by scripts that have no page. */
    private static void protect(CsrfConfigurer<HttpSecurity> csrf, SessionStart sessions) {
        csrf.spa().csrfTokenRepository(sessions.tokens()).ignoringRequestMatchers("/test/clock");
    }

    private static WebRefusal denied(String method) {
        return method.equals("GET") || method.equals("HEAD") ? WebRefusal.notAllowed() : WebRefusal.pageTooOld();
    }
}
