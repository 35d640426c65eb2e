package jp.todoke.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server is told on the wire, in the envelope and in the mail. */
class MailMessagesTest {

    private record Envelope(String from, List<String> to) {}

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final List<Envelope> envelopes = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aMailServer() {
        server.start();
        server.getUserManager().setMessageDeliveryHandler((mail, address) -> {
            envelopes.add(new Envelope(
                    mail.getReturnPath().getEmail(),
                    mail.getToAddresses().stream().map(to -> to.getEmail()).toList()));
            var known = server.getUserManager().getUserByEmail(address.getEmail());
            return known != null
                    ? known
                    : server.getUserManager().createUser(address.getEmail(), address.getEmail(), "");
        });
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void closed() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@midorino.example",
                "Hanako.Yamada+todoke@Midorino.example",
                "o'hara_1-2@city.midorino.lg.jp",
                "encho@localhost"
            })
    void theEnvelopeAndTheMailNameTheVeryAddressThatWasEntered(String address) throws Exception {
        var arrived = send(mail(address, "【届け】令和8年度第1号", "本文です"));

        assertThat(envelopes).containsExactly(new Envelope("todoke@midorino.example", List.of(address)));
        assertThat(arrived.getHeader("To")).containsExactly(address);
        assertThat(arrived.getHeader("Cc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田@midorino.example",
                "ｈａｎａｋｏ@midorino.example",
                "hanako@みどり野.example",
                "花子 <hanako@midorino.example>",
                "hanako@midorino.example, taro@midorino.example",
                "hanako@midorino.example\r\nBcc: taro@midorino.example"
            })
    void anAddressThatTheWireWouldChangeGetsNoMail(String stored) {
        assertThatThrownBy(() -> send(mail(stored, "件名", "本文")))
                .isInstanceOf(AddressException.class)
                .hasMessageNotContaining("midorino");
        assertThat(envelopes).isEmpty();
    }

    @Test
    void everyMailSaysThatAProgramSentItSoThatNoProgramAnswers() throws Exception {
        var arrived = send(mail("hanako@midorino.example", "件名", "本文"));

        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("From")).hasSize(1).allMatch(from -> from.endsWith("<todoke@midorino.example>"));
        assertThat(arrived.getHeader("Date")).hasSize(1);
        assertThat(arrived.getHeader("Message-ID")).hasSize(1).allMatch(id -> id.matches("<[!-~]+@todoke>"));
        assertThat(arrived.getHeader("MIME-Version")).containsExactly("1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"短い件名", "plain ASCII subject", "𠮷野家の🙂件名が長く続く、長く続く、長く続く、長く続く、長く続く、長く続く、長く続く、長く続く、長く続く"})
    void subjectAndBodyArriveWhole(String subject) throws Exception {
        var body = "一行目です。\r\n.\r\n..二つの点\r\nFrom 行頭の From\r\n葛\uDB40\uDD00と𠮷と🙂\r\n";

        var arrived = send(mail("hanako@midorino.example", subject, body));

        assertThat(arrived.getSubject()).isEqualTo(subject);
        assertThat(arrived.getContent().toString().strip()).isEqualTo(body.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "あ", "https://todoke.example/incidents/2026-0001?x=", "ab cd "})
    void noLineOnTheWireIsLongerThanTheStandardAllows(String part) throws Exception {
        var arrived = send(mail(
                "hanako@midorino.example", part.repeat(NewMail.LONGEST_SUBJECT / part.length()), part.repeat(5000)));

        assertThat(lines(arrived)).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
        assertThat(lines(arrived)).allMatch(line -> line.chars().allMatch(c -> c < 128));
        assertThat(arrived.getContent().toString().strip())
                .isEqualTo(part.repeat(5000).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "todoke",
                "届け@midorino.example",
                "届け <todoke@midorino.example>",
                "todoke@midorino.example\n",
                "a@b, c@d"
            })
    void aSenderThatIsNoAddressKeepsTheProgramFromStarting(String from) {
        assertThatThrownBy(() -> new MailMessages(from))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TODOKE_MAIL_FROM");
    }

    private MimeMessage send(OutboxMail mail) throws Exception {
        sender.send(new MailMessages("todoke@midorino.example").write(mail));
        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    private static OutboxMail mail(String to, String subject, String body) {
        return new OutboxMail(
                17, "clock-1/LIMIT/4", to, subject, body, Instant.parse("2027-04-01T00:00:00Z"), 1, 1, Instant.EPOCH);
    }

    private static List<String> lines(MimeMessage arrived) throws Exception {
        var raw = new ByteArrayOutputStream();
        arrived.writeTo(raw);
        return List.of(raw.toString(StandardCharsets.ISO_8859_1).split("\r\n"));
    }
}
