package jp.todoke.web;

import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Who is let in at all. What somebody may do is the access table's business ({@link AccessInterceptor}). */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String DEVICES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SessionStart sessions,
            CurrentActor actors,
            PublicAddress address,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
            throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/api/session", "/api/session/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, path) ->
                                new AuthorizationDecision(actors.get().has(Role.ADMIN)))
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> protect(csrf, sessions))
                .addFilterBefore(new OwnPagesFilter(address, problems), CsrfFilter.class)
                .addFilterAfter(new SamePersonFilter(problems), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions.repository()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(FrameOptionsConfig::deny)
                        .httpStrictTransportSecurity(tls -> httpsOnly(tls, address))
                        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, e) ->
                                problems.resolveException(request, response, null, WebRefusal.loginNeeded()))
                        .accessDeniedHandler((request, response, e) ->
                                problems.resolveException(request, response, null, denied(request.getMethod()))))
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Addresses with characters that belong in none lead nowhere. */
    @Bean
    RequestRejectedHandler strangeAddresses(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return (request, response, rejected) ->
                problems.resolveException(request, response, null, WebRefusal.notFound());
    }

    /** The clock of a test installation is set by scripts that have no page. */
    private static void protect(CsrfConfigurer<HttpSecurity> csrf, SessionStart sessions) {
        csrf.spa().csrfTokenRepository(sessions.tokens()).ignoringRequestMatchers("/test/clock");
    }

    /** Where people come by https, browsers are told so even if the proxy before us does not say that it ended TLS. */
    private static void httpsOnly(HeadersConfigurer<HttpSecurity>.HstsConfig tls, PublicAddress address) {
        if (address.tls()) {
            tls.requestMatcher(AnyRequestMatcher.INSTANCE);
        } else {
            tls.disable();
        }
    }

    private static WebRefusal denied(String method) {
        return method.equals("GET") || method.equals("HEAD") ? WebRefusal.notAllowed() : WebRefusal.pageTooOld();
    }
}
