package jp.todoke.clock;

import static jp.todoke.Patience.soon;
import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 速報 known on 28 December: the offices are closed until 4 January, the limit by law is not. */
@OfficeTest
class YearEndTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTheLastOpenDayOfTheYear() throws Exception {
        office = new NightOffice(application);
        office.itIs("2026-12-28T10:01");
        incident = office.noticed("2026-12-28T10:00");
    }

    @Test
    void thePreliminaryReportRingsOnTheClosedDaysAndEachTimeByTelephone() {
        assertThat(limits()).containsExactly(at("2027-01-02T00:00"));

        rings("2026-12-30T09:00");
        rings("2026-12-31T09:00");
        rings("2027-01-01T09:00");

        assertThat(rang())
                .containsExactly(
                        "DAYS_BEFORE_2 " + at("2026-12-30T09:00"),
                        "DAYS_BEFORE_1 " + at("2026-12-31T09:00"),
                        "LIMIT " + at("2027-01-01T09:00"));
        assertThat(called()).hasSize(3).allSatisfy(call -> assertThat(call).contains("042-000-"));
        soon().untilAsserted(() -> assertThat(office.mailsTo("joho-a", incident).stream()
                        .filter(mail -> mail.body().contains("個人情報保護委員会への速報の期限は、令和9年1月1日（金）24時")))
                .hasSize(3));
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void afterTheLimitItRisesAPostEachDayClosedOrNot() {
        rings("2027-01-01T09:00");
        rings("2027-01-02T09:00");
        rings("2027-01-03T09:00");

        assertThat(rang()).endsWith("DAYS_AFTER_1 " + at("2027-01-02T09:00"), "DAYS_AFTER_2 " + at("2027-01-03T09:00"));
        soon().untilAsserted(() -> assertThat(office.mailsTo("somu-bucho", incident).stream()
                        .filter(mail -> mail.body().contains("個人情報保護委員会への速報")))
                .isNotEmpty());
    }

    @Test
    void onAWorkingDayAMailAloneIsNotEnoughEither() throws Exception {
        office.itIs("2027-01-12T10:01");
        incident = office.noticed("2027-01-12T10:00");

        rings("2027-01-14T09:00");

        assertThat(called()).hasSize(1);
    }

    private List<Instant> limits() {
        return clocks.of(incident).stream()
                .filter(clock -> clock.key() == ClockKey.PRELIMINARY_REPORT)
                .map(ClockView::limit)
                .toList();
    }

    private void rings(String local) {
        office.itIs(local);
        office.ringsUntil(() -> rang().stream().anyMatch(rung -> rung.endsWith(" " + at(local))));
    }

    /** What rang, without what was skipped. */
    private List<String> rang() {
        return sql.sql(
                        """
                select a.rung, a.due_at from clock_act a join clock c on c.id = a.clock
                where c.incident = :incident and c.clock_key = 'PRELIMINARY_REPORT' and not a.skipped order by a.due_at""")
                .param("incident", incident.value())
                .query((row, number) -> row.getString("rung") + " "
                        + row.getObject("due_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private List<String> called() {
        return sql.sql(
                        """
                select p.name || ' ' || coalesce(k.number, '') from clock_call k join clock c on c.id = k.clock join post p on p.id = k.post
                where c.incident = :incident and c.clock_key = 'PRELIMINARY_REPORT' order by k.due_at""")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }
}
