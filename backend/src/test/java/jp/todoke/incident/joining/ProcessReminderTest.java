package jp.todoke.incident.joining;

import static org.assertj.core.api.Assertions.assertThat;

import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.process.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ProcessReminderTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessReminder watchdog;

    @Autowired
    JdbcClient sql;

    @Test
    void aReceiptWhoseBellWasMissedIsHeardTheNextNight() throws Exception {
        var office = new TrackOffice(application);
        var incident = office.reportedBy("hoiku-a");
        sql.sql(
                        """
                insert into chief_receipt (incident, part, starts_on, starts_at, start_precision, start_about, end_about, open_end, means,
                    instructed, acted_by, acted_name, acted_post, recorded_at)
                select number, 'F001', reported_at::date, reported_at, 'MINUTE', 'EXACTLY', 'EXACTLY', false, 'PHONE', false, reported_by, '', '', reported_at from incident where number = :incident""")
                .param("incident", incident.value())
                .update();
        assertThat(office.openSteps(incident)).doesNotContain(Step.DRAFT_PLAN);

        whileAnotherNodeLeads(watchdog::remindAtNight);
        assertThat(office.openSteps(incident)).doesNotContain(Step.DRAFT_PLAN);
        watchdog.remindAtNight();

        assertThat(office.openSteps(incident)).contains(Step.DRAFT_PLAN);
        watchdog.remindAtNight();
        assertThat(office.openSteps(incident)).containsOnlyOnce(Step.DRAFT_PLAN);
    }

    private void whileAnotherNodeLeads(Runnable night) {
        sql.sql(
                        "insert into node (id, started_at, alive_until, program, draft_key) values (gen_random_uuid(), 'epoch', now() + interval '1 hour', '', '')")
                .update();
        try {
            night.run();
        } finally {
            sql.sql("delete from node where started_at = 'epoch'").update();
        }
    }
}
