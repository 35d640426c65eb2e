package jp.todoke.rollout;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.node.Nodes;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On every open day from its day on, whoever has not passed a 注意喚起 on is told again. */
@Component
class RollOutReminders {

    private final RollOutRows rows;
    private final RollOutMails mails;
    private final OfficeCalendar calendar;
    private final Nodes nodes;
    private final Clock clock;

    RollOutReminders(RollOutRows rows, RollOutMails mails, OfficeCalendar calendar, Nodes nodes, Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.calendar = calendar;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 9 * * *", zone = "Asia/Tokyo")
    @Transactional
    void remind() {
        var today = LocalDate.now(clock);
        if (nodes.leads() && calendar.isOpen(today)) {
            rows.waitingSince(today).forEach(waiting -> mails.remind(waiting, today));
        }
    }
}
