package jp.todoke.answer;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.shared.IncidentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a reporter that an answer is there: the number of the case and a link, nothing of the answer. */
@Component
class AnswerMails {

    private final JdbcClient sql;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    AnswerMails(JdbcClient sql, Outbox outbox, Clock clock, @Value("${todoke.public-url}") String publicUrl) {
        this.sql = sql;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Told once for each answer, where the reporter has an address and still works here. */
    void answered(IncidentId incident, int number, long reporter) {
        var label = OfficialTime.caseNumber(incident);
        sql.sql(
                        """
                        select mail from account
                        where id = :account and not locked and mail is not null
                            and exists (select 1 from holding h where h.account_id = account.id
                                and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today))""")
                .param("account", reporter)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .optional()
                .ifPresent(to -> outbox.put(new NewMail(
                        to,
                        "【届け】" + label + " 報告への回答があります",
                        """
                        あなたが第一報を入れた事案（%s）について、回答があります。
                        「届け」を開いて読んでください。

                        %s/

                        このメールは「届け」が自動で送っています。事案の内容はメールには書いていません。
                        """
                                .formatted(label, publicUrl),
                        "reporter-answer/" + incident + "/" + number,
                        incident,
                        reporter)));
    }
}
