package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Bodies are read up to 2 MB, enough that a text of 1 MB is refused at its field, whatever the path: one path has many
 * spellings. Files come as multipart, which the server takes apart by its own limits ({@code spring.servlet.multipart})
 * and outside this filter's reach: one that says itself how much too large it is, is refused here, before anybody asks
 * for its parts.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class BodyLimit extends OncePerRequestFilter {

    static final int MEGABYTES = 2;
    private static final long LIMIT = MEGABYTES * 1024L * 1024;
    /**
     * A text of 100 KB over the slowest of mobile networks; between two bytes the server waits as its
     * {@code connection-timeout} says.
     */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final long largestForm;
    private final DataSize largestFile;
    private final HandlerExceptionResolver problems;

    BodyLimit(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largestForm,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.largestForm = largestForm.toBytes();
        this.largestFile = largestFile;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")
                && request.getContentLengthLong() > largestForm) {
            problems.resolveException(request, response, null, WebRefusal.fileTooLarge(largestFile));
            return;
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        if (getContentLengthLong() > LIMIT) {
                            throw WebRefusal.tooLarge(MEGABYTES);
                        }
                        return new Counted(super.getInputStream());
                    }
                },
                response);
    }

    /** A body whose length was not announced is counted while it is read; one that trickles in is given up. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long began = System.nanoTime();
        private long count;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = body.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            count += more;
            if (count > LIMIT) {
                throw WebRefusal.tooLarge(MEGABYTES);
            }
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw WebRefusal.tooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
