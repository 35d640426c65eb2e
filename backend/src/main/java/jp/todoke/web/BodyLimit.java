package jp.todoke.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies of the API are read up to 2 MB, enough that a text of 1 MB is refused at its field. Files come as multipart, which the
 * server takes apart behind this filter by its own limits ({@code spring.servlet.multipart}).
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final int MEGABYTES = 2;
    private static final long LIMIT = MEGABYTES * 1024L * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                if (getContentLengthLong() > LIMIT) {
                    throw WebRefusal.tooLarge(MEGABYTES);
                }
                return new Counted(super.getInputStream());
            }
        }, response);
    }

    /** A body whose length was not announced is counted while it is read. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
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
