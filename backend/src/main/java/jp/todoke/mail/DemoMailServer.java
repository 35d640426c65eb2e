package jp.todoke.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** In the demo no mail leaves the program: a mail server inside it takes them all, on a free port of this machine. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoMailServer {

    private static final String PATIENCE = "5000";
    /** It gives up after two seconds otherwise, and the whole program with it. */
    private static final Duration A_BUSY_MACHINE = Duration.ofMinutes(1);

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        var place = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        place.setServerStartupTimeout(A_BUSY_MACHINE.toMillis());
        return new GreenMail(place);
    }

    @Bean
    JavaMailSenderImpl demoMailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", PATIENCE);
        sender.getJavaMailProperties().put("mail.smtp.timeout", PATIENCE);
        return sender;
    }
}
