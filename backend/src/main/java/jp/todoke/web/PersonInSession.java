package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.todoke.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Who is logged in, as the session keeps it: texts by name. A session is nobody's when it is older than
 * {@code todoke.session.longest} by the machine's clock, however busy it was.
 */
@Component
class PersonInSession implements SecurityContextRepository {

    /** What a session is called where its secret id must not be shown. */
    static final String HANDLE = "handle";

    static final String BROWSER = "browser";
    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String LOGIN = "login";
    private static final String ROUND = "round";
    private static final String SINCE = "since";

    private final Duration longest;

    PersonInSession(@Value("${todoke.session.longest}") Duration longest) {
        this.longest = longest;
    }

    /** Whoever the texts of a session name; empty for a session of nobody, or one that is too old. */
    Optional<SignedIn> read(Function<String, @Nullable String> texts, Instant created) {
        var account = texts.apply(ACCOUNT);
        if (account == null || created.plus(longest).isBefore(Instant.now())) {
            return Optional.empty();
        }
        return Optional.of(new SignedIn(
                Long.parseLong(account),
                texts.apply(LOGIN),
                Integer.parseInt(texts.apply(ROUND)),
                Instant.parse(texts.apply(SINCE))));
    }

    @Override
    @Deprecated
    public @Nullable SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var session = holder.getRequest().getSession(false);
        return session == null
                ? null
                : read(name -> (String) session.getAttribute(name), Instant.ofEpochMilli(session.getCreationTime()))
                        .map(PersonInSession::context)
                        .orElse(null);
    }

    static SecurityContext context(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            keep(person, request.getSession(), request.getHeader("User-Agent"));
        }
    }

    private static void keep(SignedIn person, HttpSession session, @Nullable String userAgent) {
        session.setAttribute(ACCOUNT, Long.toString(person.accountId()));
        session.setAttribute(LOGIN, person.login());
        session.setAttribute(ROUND, Integer.toString(person.passwordRound()));
        session.setAttribute(SINCE, person.since().toString());
        session.setAttribute(HANDLE, UUID.randomUUID().toString());
        session.setAttribute(BROWSER, BrowserName.of(userAgent).kept());
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}
