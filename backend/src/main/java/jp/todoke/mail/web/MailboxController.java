package jp.todoke.mail.web;

import jp.todoke.identity.CurrentActor;
import jp.todoke.mail.Mailbox;
import jp.todoke.shared.Page;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demo's mailbox: everybody reads the mails to their own address. Outside of the demo there is none. */
@RestController
@Profile("demo")
class MailboxController {

    private static final int SIZE = 20;

    private final Mailbox mailbox;
    private final CurrentActor actors;

    MailboxController(Mailbox mailbox, CurrentActor actors) {
        this.mailbox = mailbox;
        this.actors = actors;
    }

    @GetMapping("/api/mailbox")
    Page<Mailbox.Arrived> listMailbox(@RequestParam(defaultValue = "0") int page) {
        return mailbox.page(actors.mailAddress().orElse(""), Math.max(page, 0), SIZE);
    }
}
