package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** What follows from an https address of the office, even where the proxy did not say that it ended TLS. */
class BehindTlsTest {

    private final PublicAddress tls = new PublicAddress("https://todoke.example.lg.jp/");

    @Test
    void cookiesNeverLeaveTlsNorThisHost() {
        assertThat(cookiesOf(tls))
                .containsExactlyInAnyOrder(
                        "__Host-XSRF-TOKEN secure=true path=/ domain=null",
                        "__Host-TODOKE_SESSION secure=true path=/ domain=null");
        assertThat(cookiesOf(new PublicAddress("http://localhost:8080")))
                .containsExactlyInAnyOrder(
                        "XSRF-TOKEN secure=false path=/ domain=null", "TODOKE_SESSION secure=false path=/ domain=null");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://todoke.example.lg.jp, true",
        "Origin, http://todoke.example.lg.jp, false",
        "Origin, https://todoke.example.lg.jp.elsewhere.example, false",
        "Origin, https://other.example.lg.jp, false",
        "Origin, http://inside, true",
        "Origin, http://insid, false",
        "Sec-Fetch-Site, same-origin, true",
        "X-Other, nothing, true"
    })
    void onlyPagesOfOurOwnChangeAnything(String name, String value, boolean own) throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/session");
        request.setServerName("inside");
        request.addHeader(name, value);
        var chain = new MockFilterChain();

        new OwnPagesFilter(tls, (asked, answer, handler, refused) -> null)
                .doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest() != null).isEqualTo(own);
    }

    private static List<String> cookiesOf(PublicAddress address) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var start = new SessionStart(new PersonInSession(Duration.ofHours(12)), address);
        start.tokens().saveToken(start.tokens().generateToken(request), request, response);
        new SessionConfiguration().sessionCookie(address).writeCookieValue(new CookieValue(request, response, "id"));
        return Stream.of(response.getCookies())
                .map(cookie -> cookie.getName() + " secure=" + cookie.getSecure() + " path=" + cookie.getPath()
                        + " domain=" + cookie.getDomain())
                .toList();
    }
}
