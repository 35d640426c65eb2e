package jp.todoke.mail.web;

import java.util.List;
import jp.todoke.mail.CallInsteadOfMail;
import jp.todoke.mail.MailServerState;
import jp.todoke.mail.UndeliveredMail;
import jp.todoke.mail.UndeliveredMails;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 送れなかったメール: for the administrator with addresses, for a case's people as whom to telephone instead. */
@RestController
class UndeliveredMailController {

    private static final int SIZE = 50;

    private final UndeliveredMails mails;

    UndeliveredMailController(UndeliveredMails mails) {
        this.mails = mails;
    }

    /** How many mails were sent again. */
    record ResentMails(int count) {}

    @GetMapping("/api/dead-mails")
    Page<UndeliveredMail> listDeadMails(@RequestParam(defaultValue = "0") int page) {
        return mails.page(Math.max(page, 0), SIZE);
    }

    @GetMapping("/api/mail-server")
    MailServerState readMailServer() {
        return mails.server();
    }

    @PostMapping("/api/dead-mails/{mail}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resendDeadMail(@PathVariable long mail) {
        mails.resend(mail);
    }

    @PostMapping("/api/dead-mails/resend")
    ResentMails resendAllDeadMails() {
        return new ResentMails(mails.resendAll());
    }

    @GetMapping("/api/incidents/{number}/undelivered-mails")
    List<CallInsteadOfMail> listUndeliveredMails(@PathVariable IncidentId number) {
        return mails.of(number);
    }
}
