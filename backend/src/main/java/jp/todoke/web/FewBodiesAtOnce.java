package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * A body that trickles in holds a thread of the server until it is there, also where it was refused long before: then
 * the rest is read away, so that the browser hears the refusal. From one address so few are waited for at a time that
 * the others find a thread. Whoever comes besides is refused with 503, after which the server reads nothing more.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2)
class FewBodiesAtOnce extends OncePerRequestFilter {

    /** Of the 200 threads of the server; a house behind one address sends no forty forms in one moment. */
    static final int MOST = 40;
    /** How much of a refused body is read away, and how long: what is larger or slower is cut off. */
    private static final long REST = 64L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();
    private final HandlerExceptionResolver problems;

    FewBodiesAtOnce(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() == 0
                || request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRemoteAddr();
        try {
            if (underWay.merge(address, 1, Integer::sum) > MOST) {
                problems.resolveException(request, response, null, WebRefusal.tooManyAtOnce());
                return;
            }
            var began = System.nanoTime();
            chain.doFilter(request, response);
            readAway(request, began);
        } finally {
            underWay.computeIfPresent(address, (known, count) -> count == 1 ? null : count - 1);
        }
    }

    private static void readAway(HttpServletRequest request, long began) {
        try {
            var rest = request.getInputStream();
            var block = new byte[8 * 1024];
            var count = 0L;
            for (var read = rest.read(block);
                    read > 0 && count < REST && System.nanoTime() - began < LONGEST.toNanos();
                    read = rest.read(block)) {
                count += read;
            }
        } catch (IOException | IllegalStateException hungUpOrReadAsText) {
            // The browser has gone, so nobody reads the refusal.
        }
    }
}
