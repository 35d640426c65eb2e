package jp.todoke.administration;

import java.util.Locale;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A mail of the administration: one sentence and a link; no person is named in it. */
@Component
class AdminMails {

    private final Outbox outbox;
    private final MessageSource messages;
    private final String publicUrl;

    AdminMails(Outbox outbox, MessageSource messages, @Value("${todoke.public-url}") String publicUrl) {
        this.outbox = outbox;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    /**
     * Puts it into the outbox, once for each key.
     *
     * @param sentence {@code <sentence>-subject} and {@code <sentence>} of the messages, with the same words in them
     * @param page where to look: {@code /admin/appointments}
     */
    void put(String to, long account, String key, String sentence, String page, Object... words) {
        outbox.put(new NewMail(
                to,
                "【届け】" + say(sentence + "-subject", words),
                """
                %s

                %s%s

                このメールは「届け」が自動で送っています。
                """
                        .formatted(say(sentence, words), publicUrl, page),
                key,
                null,
                account));
    }

    String say(String code, Object... words) {
        return messages.getMessage(code, words, Locale.JAPANESE);
    }
}
