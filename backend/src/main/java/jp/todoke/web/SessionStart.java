package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.todoke.identity.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a person, however the person was recognised. */
@Component
class SessionStart {

    private final PersonInSession repository;
    private final CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();

    SessionStart(PersonInSession repository, PublicAddress address) {
        this.repository = repository;
        tokens.setCookieName(address.cookie("XSRF-TOKEN"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite(PublicAddress.SAME_SITE).secure(address.tls()));
    }

    PersonInSession repository() {
        return repository;
    }

    CsrfTokenRepository tokens() {
        return tokens;
    }

    /** A session and a CSRF token of its own for this person; nothing of an earlier session on this browser is left. */
    void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        var context = PersonInSession.context(person);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
    }

    /** Ends the session, and renews the CSRF token that pages of this browser hold. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        tokens.saveToken(tokens.generateToken(request), request, response);
    }
}
