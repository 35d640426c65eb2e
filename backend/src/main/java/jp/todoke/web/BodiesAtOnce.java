package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A body that trickles in holds a thread of the server until it is there. From one address so few are waited for at a time that the
 * others find a thread. What is refused ends its connection: with another status than 503 the server would read the rest of the body.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2)
class BodiesAtOnce extends OncePerRequestFilter {

    /** Of the 200 threads of the server; a house behind one address sends no forty forms in one moment. */
    static final int MOST = 40;

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final HandlerExceptionResolver problems;

    BodiesAtOnce(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0 || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var address = request.getRemoteAddr();
        try {
            if (underWay.merge(address, 1, Integer::sum) > MOST) {
                problems.resolveException(request, response, null, WebRefusal.tooManyAtOnce());
                return;
            }
            chain.doFilter(request, response);
        } finally {
            underWay.computeIfPresent(address, (known, count) -> count == 1 ? null : count - 1);
        }
    }
}
