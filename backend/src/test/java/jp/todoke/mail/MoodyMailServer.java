package jp.todoke.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real SMTP server with moods, by how the receiver's address begins: {@code unknown} 550, {@code busy} 451,
 * {@code spam} 554 after the mail, {@code silent} never answers, {@code dies} takes the first mail and hangs up before
 * it says so.
 */
final class MoodyMailServer implements AutoCloseable {

    /** A mail that the server has taken into its hands, whether it said so or not. */
    record Taken(String to, String messageId) {}

    private final ServerSocket door;
    private final ExecutorService clerks = Executors.newCachedThreadPool();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Boolean> died = new ConcurrentHashMap<>();
    private final AtomicInteger callers = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    MoodyMailServer() throws IOException {
        this(0);
    }

    /** One that comes back at the port of one that went away. */
    MoodyMailServer(int port) throws IOException {
        door = new ServerSocket(port);
        clerks.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How often somebody connected. */
    int callers() {
        return callers.get();
    }

    List<Taken> taken(String to) {
        return taken.stream().filter(mail -> mail.to().equals(to)).toList();
    }

    List<Taken> allTaken() {
        return List.copyOf(taken);
    }

    private void open() {
        try {
            while (true) {
                var caller = door.accept();
                callers.incrementAndGet();
                clerks.execute(() -> talk(caller));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 midorino\r\n");
            out.flush();
            var to = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]")[0].toUpperCase();
                if (command.equals("RCPT")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                if (to.startsWith("silent")) {
                    closing.await();
                    return;
                }
                if (command.equals("DATA") && !data(to, in, out)) {
                    return;
                }
                say(out, command, to);
            }
        } catch (SocketException hungUp) {
            // the other side went away
        } catch (IOException | InterruptedException fault) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the line is still up afterwards. */
    private boolean data(String to, BufferedReader in, PrintWriter out) throws IOException {
        out.print("354 go on\r\n");
        out.flush();
        var id = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            id = line.toLowerCase().startsWith("message-id:")
                    ? line.substring(line.indexOf('<'), line.indexOf('>') + 1)
                    : id;
        }
        if (!to.startsWith("spam")) {
            taken.add(new Taken(to, id));
        }
        return !to.startsWith("dies") || died.putIfAbsent(to, true) != null;
    }

    private static void say(PrintWriter out, String command, String to) {
        var answer =
                switch (command) {
                    case "RCPT" ->
                        to.startsWith("unknown")
                                ? "550 no such user"
                                : to.startsWith("busy") ? "451 come again" : "250 ok";
                    case "DATA" -> to.startsWith("spam") ? "554 not this one" : "250 ok";
                    case "QUIT" -> "221 bye";
                    default -> "250 ok";
                };
        out.print(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
        clerks.shutdownNow();
    }
}
