package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** The server alone, asked over sockets from addresses of this machine as proxies and others would. */
class NamedProxiesTest {

    private static final String FORWARDED = "X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n";

    @Test
    void byDefaultNobodyIsBelieved() throws Exception {
        assertThat(asked(List.of(), "127.0.0.1", FORWARDED)).isEqualTo("127.0.0.1 http");
        assertThat(asked(List.of(""), "127.0.0.1", FORWARDED)).isEqualTo("127.0.0.1 http");
    }

    @Test
    void aNamedProxyIsBelievedAndNobodyElse() throws Exception {
        assertThat(asked(List.of("127.0.0.2", " 127.0.0.3"), "127.0.0.3", FORWARDED))
                .isEqualTo("203.0.113.5 https");
        assertThat(asked(List.of("127.0.0.2", " 127.0.0.3"), "127.0.0.4", FORWARDED))
                .isEqualTo("127.0.0.4 http");
        assertThat(asked(List.of("127.0.9.0/24"), "127.0.9.77", FORWARDED)).isEqualTo("203.0.113.5 https");
        assertThat(asked(List.of("127.0.9.0/24"), "127.0.8.77", FORWARDED)).isEqualTo("127.0.8.77 http");
    }

    @Test
    void whatTheBrowserAddedBeforeTheProxyIsNotBelieved() throws Exception {
        assertThat(asked(List.of("127.0.0.2"), "127.0.0.2", "X-Forwarded-For: 10.0.0.1, 203.0.113.5\r\n"))
                .isEqualTo("203.0.113.5 http");
        assertThat(asked(
                        List.of("127.0.0.2"),
                        "127.0.0.2",
                        "Forwarded: for=203.0.113.5;proto=https\r\nX-Real-IP: 203.0.113.5\r\n"))
                .isEqualTo("127.0.0.2 http");
    }

    private static String asked(List<String> proxies, String from, String headers) throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        new NamedProxies(proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("who", new WhoAsks()).addMapping("/"));
        server.start();
        try (var socket =
                new Socket(InetAddress.getByName("127.0.0.1"), server.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: office\r\nConnection: close\r\n" + headers + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(answer.indexOf("<") + 1, answer.indexOf(">"));
        } finally {
            server.destroy();
        }
    }

    private static final class WhoAsks extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("<" + request.getRemoteAddr() + " " + request.getScheme() + ">");
        }
    }
}
