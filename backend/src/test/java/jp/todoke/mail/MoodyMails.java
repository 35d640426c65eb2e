package jp.todoke.mail;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mails of one test, each named by the mood that its receiver puts a {@link MoodyMailServer} in. The office sends
 * to that server, and waits for it less long, until the test is over.
 */
final class MoodyMails implements AutoCloseable {

    private final Outbox outbox;
    private final MailHost host;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final JavaMailSenderImpl sender;
    private final int demoPort;
    private final Properties demoPatience;
    private final String run = UUID.randomUUID().toString();
    private MoodyMailServer server;

    MoodyMails(ApplicationContext office) throws IOException {
        outbox = office.getBean(Outbox.class);
        host = office.getBean(MailHost.class);
        sql = office.getBean(JdbcClient.class);
        transaction = office.getBean(TransactionTemplate.class);
        sender = office.getBean(JavaMailSenderImpl.class);
        server = new MoodyMailServer();
        demoPort = sender.getPort();
        demoPatience = (Properties) sender.getJavaMailProperties().clone();
        var impatient = (Properties) demoPatience.clone();
        impatient.put("mail.smtp.timeout", "700");
        sender.setJavaMailProperties(impatient);
        sender.setPort(server.port());
        host.lookAtOnce();
    }

    /** The demo's server again. */
    @Override
    public void close() throws IOException {
        sender.setPort(demoPort);
        sender.setJavaMailProperties(demoPatience);
        server.close();
        host.lookAtOnce();
    }

    MoodyMailServer server() {
        return server;
    }

    /** Nobody answers at the server's port until it {@link #comesBack}. */
    void goesAway() throws IOException {
        server.close();
    }

    void comesBack() throws IOException {
        server = new MoodyMailServer(server.port());
    }

    /** All of them at once. */
    void put(List<String> moods) {
        put(null, null, moods);
    }

    /** All of them at once, about that case, to that person. */
    void put(@Nullable IncidentId incident, @Nullable Long account, List<String> moods) {
        transaction.executeWithoutResult(tx -> moods.forEach(
                mood -> outbox.put(new NewMail(address(mood), "【届け】試験", "本文です", key(mood), incident, account))));
    }

    /** A mood with an at sign is an address. */
    String address(String mood) {
        return mood.contains("@") ? mood : mood + "-" + run + "@midorino.example";
    }

    /** What the server has taken for that receiver. */
    List<MoodyMailServer.Taken> taken(String mood) {
        return server.taken(address(mood));
    }

    long id(String mood) {
        return Long.parseLong(read("id", mood));
    }

    String state(String mood) {
        return read("state", mood);
    }

    boolean sent(String mood) {
        return state(mood).equals("SENT");
    }

    int tries(String mood) {
        return Integer.parseInt(read("tries", mood));
    }

    String fault(String mood) {
        return read("last_fault", mood);
    }

    /** Its next try is due. */
    void isDue(String mood) {
        set(mood, "next_try_at = timestamptz '2000-01-01'");
    }

    void set(String mood, String what) {
        sql.sql("update mail_outbox set " + what + " where mail_key = :key")
                .param("key", key(mood))
                .update();
    }

    void remove(String mood) {
        sql.sql("delete from mail_outbox where mail_key = :key")
                .param("key", key(mood))
                .update();
    }

    private String key(String mood) {
        return "test/" + run + "/" + mood;
    }

    private String read(String column, String mood) {
        return sql.sql("select coalesce(" + column + "::text, '') from mail_outbox where mail_key = :key")
                .param("key", key(mood))
                .query(String.class)
                .single();
    }
}
