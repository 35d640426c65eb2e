package jp.todoke.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jp.todoke.abuse.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the nursery who works while things fail: reports a case, adds a file to it, and so on. What is not
 * answered with a yes is sent again as the screen does it, with the same key, until it is. What was answered with a yes
 * is written down in the book.
 */
public final class Person implements AutoCloseable {

    private static final String PHOTO_FORM = "multipart/form-data; boundary=----form";

    private static final long A_BREATH = Duration.ofMillis(300).toNanos();

    private final Path book;
    private final Thread work;
    /** What a refusal may be while something around the office fails. */
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();

    private final AtomicInteger acts = new AtomicInteger();
    private volatile int port;
    private volatile boolean goes;
    private @Nullable Visitor visitor;
    private int visited;

    Person(Path book, int port) {
        this.book = book;
        this.port = port;
        work = new Thread(this::work, "person");
    }

    /** Begins to work. */
    Person atWork() {
        work.start();
        return this;
    }

    /** The office has opened again at another door. */
    void goTo(int newPort) {
        port = newPort;
    }

    /** How many acts were answered with a yes. */
    int acts() {
        return acts.get();
    }

    /** Whether something was refused with this status meanwhile. */
    boolean wasTold(String status) {
        return refusals.stream().anyMatch(refusal -> refusal.startsWith(status));
    }

    /** Status and problem of what was refused meanwhile; forgets them. */
    Set<String> refusals() {
        var all = Set.copyOf(refusals);
        refusals.clear();
        return all;
    }

    private void work() {
        while (!goes) {
            var report = UUID.randomUUID();
            var incident = until(
                    "case",
                    report,
                    () -> visitor()
                            .post(
                                    "/api/incidents",
                                    "application/json",
                                    report().getBytes(StandardCharsets.UTF_8),
                                    key(report)),
                    null);
            if (incident != null) {
                var file = UUID.randomUUID();
                until(
                        "file",
                        file,
                        () -> visitor()
                                .post("/api/incidents/" + incident + "/attachments", PHOTO_FORM, form(file), key(file)),
                        incident);
            }
        }
    }

    /** One try of an act. */
    private interface Try {
        Visitor.Answer send() throws IOException;
    }

    private @Nullable String until(String kind, UUID key, Try act, @Nullable String known) {
        while (!goes) {
            try {
                var answer = act.send();
                if (answer.status() == 200 || answer.status() == 201) {
                    var incident = known != null
                            ? known
                            : answer.body().replaceAll("(?s).*\"number\":\"(\\d{4}-\\d{4})\".*", "$1");
                    Files.writeString(
                            book,
                            kind + " " + key + " " + incident + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    acts.incrementAndGet();
                    LockSupport.parkNanos(A_BREATH);
                    return incident;
                }
                visitor = answer.status() == 401 || answer.status() == 403 ? null : visitor;
                refusals.add(answer.status() + " " + answer.body().replaceAll("(?s).*\"type\":\"([^\"]*)\".*", "$1"));
            } catch (IOException | IllegalStateException nobodyThere) {
                visitor = null;
            }
            LockSupport.parkNanos(A_BREATH);
        }
        return null;
    }

    private Visitor visitor() throws IOException {
        if (visitor == null || visited != port) {
            visited = port;
            visitor = new Visitor("127.0.0.1", port).loggedInAs("hoiku-a");
        }
        return visitor;
    }

    private static String key(UUID key) {
        return "Idempotency-Key: " + key + "\r\n";
    }

    private static String report() {
        return """
                {"noticedAt": {"time": {"startsAt": "2026-06-01T08:50:00+09:00", "openEnd": false}, "unknown": false},
                 "what": {"kind": "LOSS", "medium": "SD_CARD", "description": "２歳児用のカードが見当たらない"},
                 "whose": {"groups": ["CHILDREN"], "contents": "写真"},
                 "persons": {"min": 22, "max": 46, "unknown": false},
                 "place": {"where": "事務室", "lastSeenAt": null, "unknown": false},
                 "malice": "NO", "unitCode": null}""";
    }

    /** A text of some size that is never the same. */
    private static byte[] form(UUID key) {
        return ("------form\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                        + "------form\r\nContent-Disposition: form-data; name=\"file\"; filename=\"memo.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        + (key + " " + Instant.now() + "\r\n").repeat(2000) + "\r\n------form--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Goes home after the act at hand. */
    @Override
    public void close() throws InterruptedException {
        goes = true;
        work.join();
    }
}
