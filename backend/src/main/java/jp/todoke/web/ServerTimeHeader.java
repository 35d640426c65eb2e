package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells with each answer what time it is at the office: the browser's clock never decides what is overdue. */
@Component
class ServerTimeHeader extends OncePerRequestFilter {

    static final String HEADER = "X-Server-Now";

    private final Clock clock;

    ServerTimeHeader(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, clock.instant().toString());
        chain.doFilter(request, response);
    }
}
