package jp.todoke.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import jp.todoke.Patience;

/**
 * A real mail server beside the program. It writes down the Message-ID of every mail that it was given, in a file that
 * outlives it, and can cry out before it answers the sender: the moment at which a kill makes the sender repeat.
 */
public final class PostOffice implements AutoCloseable {

    /** Written down, a mail need not be kept: a year brings more than the memory holds. */
    private static final int KEPT = 1000;

    private final GreenMail server;
    private final AtomicReference<Runnable> cry = new AtomicReference<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final Path book;

    /** Takes mails from now on; {@code book} is made where it is missing. */
    public PostOffice(Path book) throws IOException {
        this(book, 0);
    }

    /** One that opens again where one was closed. */
    public PostOffice(Path book, int port) throws IOException {
        this.book = book;
        var place = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        place.setServerStartupTimeout(Patience.LONG.toMillis());
        server = new GreenMail(place);
        if (!Files.exists(book)) {
            Files.createFile(book);
        }
        server.start();
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((mail, address) -> {
            write(mail.getMessage().getMessageID());
            var next = cry.getAndSet(null);
            if (next != null) {
                next.run();
            }
            if (taken.incrementAndGet() % KEPT == 0) {
                empty();
            }
            var known = users.getUserByEmail(address.getEmail());
            return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "");
        });
    }

    /** Where mails are taken. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Runs once, when the next mail has come in and before its sender hears of it. */
    public void atTheNextMail(Runnable act) {
        cry.set(act);
    }

    /** Dies when the next mail has come in, before its sender hears of it; completes when it is dead. */
    public CompletableFuture<Void> diesAtTheNextMail() {
        var death = new CompletableFuture<Void>();
        atTheNextMail(() -> {
            new Thread(() -> {
                        server.stop();
                        death.complete(null);
                    })
                    .start();
            // The answer is never given: this clerk dies with the server.
            new CompletableFuture<Void>().orTimeout(1, TimeUnit.MINUTES).join();
        });
        return death;
    }

    /** The Message-IDs of all mails in the order in which they came. */
    public List<String> given() throws IOException {
        return Files.readAllLines(book);
    }

    private void write(String messageId) throws MessagingException {
        try {
            Files.writeString(book, messageId + "\n", StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
