package jp.todoke.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The demo keeps its mails inside the program; with this they leave it for the {@link PostOffice}. */
public class MailLeaves {

    @Bean
    @Primary
    JavaMailSenderImpl leaving(@Value("${post-office}") int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        // A greeting in several lines waits 40 ms for the kernel's acknowledgement, with each mail.
        sender.getJavaMailProperties().setProperty("mail.smtp.ehlo", "false");
        return sender;
    }
}
