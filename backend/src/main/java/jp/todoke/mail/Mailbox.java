package jp.todoke.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.shared.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mails that arrived since the start of the demo. */
@Component
@Profile("demo")
public class Mailbox {

    /** A mail that arrived; {@code id} is its Message-ID. */
    public record Arrived(String id, String to, String subject, String body, Instant sentAt) {}

    private final GreenMail server;

    Mailbox(GreenMail server) {
        this.server = server;
    }

    /** All mails, the last to arrive first. */
    public List<Arrived> all() {
        var messages = Arrays.stream(server.getReceivedMessages())
                .map(Mailbox::arrived)
                .collect(Collectors.toList());
        Collections.reverse(messages);
        return messages;
    }

    /** One page of the mails to an address, the last to arrive first. */
    public Page<Arrived> page(String to, int page, int size) {
        var own = all().stream().filter(mail -> mail.to().equals(to)).toList();
        return new Page<>(own.stream().skip((long) page * size).limit(size).toList(), page, size, own.size());
    }

    private static Arrived arrived(MimeMessage message) {
        try {
            return new Arrived(
                    message.getMessageID(),
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    message.getContent().toString(),
                    message.getSentDate().toInstant());
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
