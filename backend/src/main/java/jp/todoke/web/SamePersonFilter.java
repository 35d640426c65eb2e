package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.todoke.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A browser has one session for all its tabs. So every request of a page says for whom the page was shown, and is
 * refused when somebody else has logged in since. What changes anything must say so; only the login itself need not.
 */
final class SamePersonFilter extends OncePerRequestFilter {

    /** The id of the account whose name stands in the head of the page. */
    static final String HEADER = "Acting-Account";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final HandlerExceptionResolver problems;

    SamePersonFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals("/api/session");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, refusal);
        }
    }

    private static @Nullable WebRefusal refusal(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return null;
        }
        var named = request.getHeader(HEADER);
        if (named == null) {
            return SAFE.contains(request.getMethod()) ? null : WebRefusal.pageTooOld();
        }
        return named.equals(Long.toString(person.accountId())) ? null : WebRefusal.anotherPerson();
    }
}
