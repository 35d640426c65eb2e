package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What fails before a controller is reached, such as the look for the session while the database is away, is told in
 * the words of {@link ProblemAdvice}, and as a page to a browser that opens one. The server's own error page would pass
 * through the same filters and fail again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultsOfFilters extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;
    private final DatabaseAwayPage awayPage;

    FaultsOfFilters(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, DatabaseAwayPage awayPage) {
        this.problems = problems;
        this.awayPage = awayPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            if (DatabaseAwayPage.isOpenedBy(request)
                    && EnvironmentFaults.within(fault)
                            .filter(EnvironmentFaults::isDatabaseAway)
                            .isPresent()) {
                awayPage.write(response);
            } else {
                problems.resolveException(request, response, null, fault);
            }
        }
    }
}
