package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What changes anything comes from a page of our own: browsers say from which site a request comes (Sec-Fetch-Site; old
 * ones with Origin), and scripts of other sites cannot change that. What says neither is no browser and has nobody's
 * cookies.
 */
final class OwnPagesFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final PublicAddress address;
    private final HandlerExceptionResolver problems;

    OwnPagesFilter(PublicAddress address, HandlerExceptionResolver problems) {
        this.address = address;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (own(request)) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(request, response, null, WebRefusal.otherSite());
        }
    }

    private boolean own(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(address.origin())
                || request.getRequestURL().toString().startsWith(origin + "/");
    }
}
