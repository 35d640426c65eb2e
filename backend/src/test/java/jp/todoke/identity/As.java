package jp.todoke.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Lets a test act as one of the demo people. */
public final class As {

    private As() {}

    /** A MockMvc request of that person, with a valid CSRF token: {@code mvc.perform(get(…).with(as("encho")))}. */
    public static RequestPostProcessor as(String login) {
        return request -> {
            var sql = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()).getBean(JdbcClient.class);
            return csrf().postProcessRequest(authentication(token(sql, login)).postProcessRequest(request));
        };
    }

    /** Calls a service as that person, outside any request. */
    public static <T> T acting(JdbcClient sql, String login, Callable<T> act) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(token(sql, login));
        try {
            return act.call();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static UsernamePasswordAuthenticationToken token(JdbcClient sql, String login) {
        var person = sql.sql("select id as account_id, login, password_round from account where login = :login")
                .param("login", login)
                .query(SignedIn.class).single();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }
}
