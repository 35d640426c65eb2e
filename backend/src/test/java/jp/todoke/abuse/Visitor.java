package jp.todoke.abuse;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at an address of their own who speaks HTTP by hand: well or badly behaved, and as slowly as they like. */
public final class Visitor {

    private static final String PASSWORD = "todoke-demo-2026";

    private final String address;
    private int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String account = "";

    /** An answer: status, and the body as text. */
    public record Answer(int status, String body) {}

    /** Somebody with a browser of their own, who comes from this address of the machine. */
    public Visitor(String address, int port) {
        this.address = address;
        this.port = port;
    }

    /** Logs in as one of the people of the demonstration. */
    public Visitor loggedInAs(String login) throws IOException {
        get("/api/session");
        var answer = post(
                "/api/session",
                "application/json",
                "{\"login\":\"%s\",\"password\":\"%s\"}"
                        .formatted(login, PASSWORD)
                        .getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 200) {
            throw new IllegalStateException(login + " " + answer);
        }
        account = answer.body().replaceAll("(?s).*\"account\":\\{\"id\":\"?(\\d+).*", "$1");
        get("/api/session");
        return this;
    }

    /** The same browser at another node, as a proxy passes it on. */
    public Visitor at(int node) {
        port = node;
        return this;
    }

    /** Asks for something. */
    public Answer get(String path) throws IOException {
        try (var line = connected()) {
            send(line, head("GET", path, "") + "Connection: close\r\n\r\n");
            return answer(line);
        }
    }

    /** Sends something; {@code headers} are whole lines. */
    public Answer post(String path, String type, byte[] body, String... headers) throws IOException {
        return send("POST", path, type, body, headers);
    }

    public Answer put(String path) throws IOException {
        return send("PUT", path, "", new byte[0]);
    }

    private Answer send(String method, String path, String type, byte[] body, String... headers) throws IOException {
        try (var line = connected()) {
            send(
                    line,
                    head(method, path, type) + String.join("", headers) + "Connection: close\r\nContent-Length: "
                            + body.length + "\r\n\r\n");
            line.getOutputStream().write(body);
            line.getOutputStream().flush();
            return answer(line);
        }
    }

    /**
     * Says that a login name of so many bytes comes, and sends as much of it as the server takes; gives the status, 0
     * where it hung up without one.
     */
    int announce(String path, long length) throws IOException {
        try (var line = connected()) {
            send(
                    line,
                    head("POST", path, "application/json") + "Connection: close\r\nContent-Length: " + length
                            + "\r\n\r\n");
            send(line, "{\"login\":\"");
            var block = "a".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            try {
                for (var sent = 0L; sent < length && line.getInputStream().available() == 0; sent += block.length) {
                    line.getOutputStream().write(block, 0, (int) Math.min(block.length, length - sent));
                }
            } catch (IOException hungUp) {
                // The answer may be there all the same.
            }
            return answer(line).status();
        } catch (IOException hungUp) {
            return 0;
        }
    }

    /** Begins to send a body and goes on holding the line. */
    Socket beginning(String path, int length) throws IOException {
        var line = connected();
        send(line, head("POST", path, "application/json") + "Content-Length: " + length + "\r\n\r\n{");
        return line;
    }

    /** Asks for something large and does not take it. */
    Socket notTaking(String path) throws IOException {
        var line = new Socket();
        line.setReceiveBufferSize(4 * 1024);
        connect(line);
        send(line, head("GET", path, "") + "\r\n");
        return line;
    }

    private Socket connected() throws IOException {
        var line = new Socket();
        connect(line);
        return line;
    }

    private void connect(Socket line) throws IOException {
        line.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        line.connect(new InetSocketAddress("127.0.0.1", port));
        line.setSoTimeout(120_000);
    }

    private String head(String method, String path, String type) {
        var token = cookies.getOrDefault("XSRF-TOKEN", "");
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: application/json\r\n"
                + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                + (cookies.isEmpty()
                        ? ""
                        : "Cookie: "
                                + cookies.entrySet().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("; ")) + "\r\n")
                + (token.isEmpty() ? "" : "X-XSRF-TOKEN: " + token + "\r\n")
                + (account.isEmpty() ? "" : "Acting-Account: " + account + "\r\n");
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    private Answer answer(Socket line) throws IOException {
        var whole = new String(all(line.getInputStream()), StandardCharsets.UTF_8);
        if (!whole.startsWith("HTTP/1.1 ")) {
            throw new IOException("no answer");
        }
        var head = whole.substring(0, whole.indexOf("\r\n\r\n"));
        head.lines()
                .filter(each -> each.regionMatches(true, 0, "Set-Cookie: ", 0, 12))
                .map(each -> each.substring(12).split(";")[0].split("=", 2))
                .forEach(each -> cookies.put(each[0], each[1]));
        return new Answer(Integer.parseInt(whole.substring(9, 12)), whole.substring(head.length() + 4));
    }

    private static byte[] all(InputStream in) throws IOException {
        try {
            return in.readAllBytes();
        } catch (java.net.SocketTimeoutException silent) {
            throw new IOException("nothing came", silent);
        }
    }
}
