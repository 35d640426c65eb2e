package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What a browser shows that opens a page while the database is away: the page itself needs the login, and so the
 * database.
 */
@Component
class DatabaseAwayPage {

    private static final String AGAIN_AFTER_SECONDS = "30";

    private final byte[] page;

    DatabaseAwayPage() throws IOException {
        page = new ClassPathResource("pages/database-away.html").getContentAsByteArray();
    }

    /** Whether a browser opens a page; anything else that asks reads problems. */
    static boolean isOpenedBy(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    /** Writes it as the whole answer; the filters that set the usual headers have not been reached. */
    void write(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Retry-After", AGAIN_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
