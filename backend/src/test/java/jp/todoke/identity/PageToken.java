package jp.todoke.identity;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The CSRF token as a page sends it: the cookie's value in a header. Spring Security's own test token would take the
 * place of our cookie in every test that shares the application, and lie in sessions, which keep texts only.
 */
public final class PageToken {

    private static final String COOKIE = "XSRF-TOKEN";
    private static final String TOKEN = "6f0c2f5e-4a0f-4f5c-9a51-0f2f8c1f5b1e";

    private PageToken() {}

    public static RequestPostProcessor csrf() {
        return request -> with(request, TOKEN);
    }

    /** Of another site, which does not know the cookie. */
    public static RequestPostProcessor invalidToken() {
        return request -> with(request, "another");
    }

    private static MockHttpServletRequest with(MockHttpServletRequest request, String header) {
        var others = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .filter(cookie -> !cookie.getName().equals(COOKIE));
        request.setCookies(
                Stream.concat(others, Stream.of(new Cookie(COOKIE, TOKEN))).toArray(Cookie[]::new));
        request.removeHeader("X-XSRF-TOKEN");
        request.addHeader("X-XSRF-TOKEN", header);
        return request;
    }
}
