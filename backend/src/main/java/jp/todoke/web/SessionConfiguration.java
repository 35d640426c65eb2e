package jp.todoke.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions lie in the database: a restart logs nobody out, and every node knows them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(PublicAddress address) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(address.cookie("TODOKE_SESSION"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(address.tls());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite(PublicAddress.SAME_SITE);
        return cookie;
    }

    /**
     * A session holds texts and nothing else: any version of the program reads them, and no object is made of what lies
     * in the database.
     */
    @Bean
    ConversionService springSessionConversionService() {
        var texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, text -> ((String) text).getBytes(UTF_8));
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, UTF_8));
        return texts;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
