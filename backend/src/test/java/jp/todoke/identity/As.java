package jp.todoke.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Lets a test act as one of the demo people. */
public final class As {

    /** A session that has just begun, wherever the office's clock was put. */
    private static final Instant JUST_BEGUN = Instant.parse("2999-01-01T00:00:00Z");

    private As() {}

    /**
     * A MockMvc request of a page of that person, with a valid CSRF token:
     * {@code mvc.perform(get(…).with(as("encho")))}.
     */
    public static RequestPostProcessor as(String login) {
        return request -> {
            var person = person(sql(request), login);
            request.addHeader("Acting-Account", person.accountId());
            return loggedIn(person, request);
        };
    }

    /**
     * A request whose browser that person is logged in on, with a valid CSRF token; for whom its page was shown is not
     * said.
     */
    public static RequestPostProcessor loggedIn(String login) {
        return request -> loggedIn(person(sql(request), login), request);
    }

    /** A request of a page that was shown for that person, whoever is logged in by now. */
    public static RequestPostProcessor pageOf(String login) {
        return request -> {
            request.addHeader("Acting-Account", person(sql(request), login).accountId());
            return request;
        };
    }

    /** Calls a service as that person, outside any request. */
    public static <T> T acting(JdbcClient sql, String login, Callable<T> act) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(token(person(sql, login)));
        try {
            return act.call();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Lets something be done as that person, outside any request. */
    public static void does(JdbcClient sql, String login, Runnable act) {
        SecurityContextHolder.getContext().setAuthentication(token(person(sql, login)));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static JdbcClient sql(MockHttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(JdbcClient.class);
    }

    private static MockHttpServletRequest loggedIn(SignedIn person, MockHttpServletRequest request) {
        return PageToken.csrf().postProcessRequest(authentication(token(person)).postProcessRequest(request));
    }

    private static SignedIn person(JdbcClient sql, String login) {
        return sql.sql("select id, login, password_round from account where login = :login")
                .param("login", login)
                .query((row, n) -> new SignedIn(
                        row.getLong("id"), row.getString("login"), row.getInt("password_round"), JUST_BEGUN))
                .single();
    }

    private static UsernamePasswordAuthenticationToken token(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }
}
