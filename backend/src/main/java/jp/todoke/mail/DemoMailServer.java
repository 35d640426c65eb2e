package jp.todoke.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** In the demo no mail leaves the program: a mail server inside it takes them all, on a free port of this machine. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoMailServer {

    private static final String PATIENCE = "5000";

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
