package jp.todoke.supervisor;

import static jp.todoke.identity.As.acting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.SentTime;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reason is asked of whoever was late, and nobody answers for somebody else. */
@OfficeTest
class WhoWasLateTest {

    private static final PartId NURSERY = new PartId("F001");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clocks clocks;

    @Autowired
    private ReportLineClocks line;

    private TrackOffice office;

    @BeforeEach
    void open() {
        office = new TrackOffice(application);
    }

    @Test
    void whoeverActsInACaseThatWasEnteredAfterItsLimitsIsNotAskedWhy() throws Exception {
        var incident = noticed(office.now().minus(Duration.ofDays(30)));
        var today = office.now().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
        assertThat(clock(incident, ClockKey.WRITTEN_REPORT).notAskedUntil()).isAfter(office.now());
        assertThatThrownBy(() -> clocks.metOn(incident, NURSERY, ClockKey.WRITTEN_REPORT, today.plusDays(30), null))
                .isInstanceOf(InvalidInput.class);

        clocks.metOn(incident, NURSERY, ClockKey.WRITTEN_REPORT, today, null);

        assertThat(clock(incident, ClockKey.WRITTEN_REPORT).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(incident, ClockKey.WRITTEN_REPORT).latenessReason())
                .isEqualTo(new CaseText("記録された時には、期限を過ぎていた。"));
    }

    @Test
    void theChiefDoesNotAnswerForAHeadWhoRecordedAnEarlierWordTooLate() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        var known = office.now();
        line.wentUp(incident, NURSERY, known.plus(Duration.ofMinutes(30)));
        var head = new HeadReportEntry(
                SentTime.at(known.plus(Duration.ofMinutes(20))), "園長", ReportMeans.PHONE, "報告した", null, null);
        line.headReported(
                incident,
                NURSERY,
                head,
                new SupervisorReport(List.of(), null, known.plus(Duration.ofMinutes(30)), null, List.of(), null));
        var limit = clock(incident, ClockKey.CHIEF_RECEIPT).limit();
        var recorded = new SupervisorView.HeadReport(
                head.time().time(),
                new CaseText("園長"),
                ReportMeans.PHONE,
                new CaseText("報告した"),
                true,
                null,
                null,
                "園長",
                limit.plusSeconds(1));

        line.receivedIn(
                incident, NURSERY, SentTime.at(limit.plusSeconds(60)).time().start(), null, recorded);

        assertThat(clock(incident, ClockKey.CHIEF_RECEIPT).state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock(incident, ClockKey.CHIEF_RECEIPT).latenessReason())
                .isEqualTo(new CaseText("所属長の報告が記録された時には、期限を過ぎていた。"));
    }

    @Test
    void whoeverEntersForTheHeadNeedNotInventTheHeadsReason() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        office.pass(Duration.ofMinutes(25));
        var body = Map.of(
                "time",
                Told.at(office.now().plus(Duration.ofMinutes(20))),
                "reporter",
                "園長",
                "means",
                "PHONE",
                "words",
                "報告した",
                "onBehalf",
                Map.of("sender", "わかば保育園 園長", "means", "PHONE", "heardAt", Told.at(office.now())));
        office.pass(Duration.ofMinutes(21));

        office.send("hoiku-kakari", incident, "/supervisor/F001/head-report", body)
                .andExpect(status().isOk());

        assertThat(clock(incident, ClockKey.HEAD_REPORT).latenessReason())
                .isEqualTo(new CaseText("本人から理由を聞いていない（代行入力）。"));
    }

    @Test
    void theChiefDoesNotAnswerForALimitThatMovedAfterEverybodyWasTold() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        office.pass(Duration.ofHours(1));
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "SETTLED",
                                "contents",
                                PlainSteps.contents(),
                                "contact",
                                Map.of(
                                        "told",
                                        46,
                                        "ofAll",
                                        46,
                                        "means",
                                        "PHONE",
                                        "time",
                                        Told.at(office.now()),
                                        "contactedBy",
                                        "園長",
                                        "apology",
                                        true)))
                .andExpect(status().isOk());
        office.send(
                        "encho",
                        incident,
                        "/knowledge",
                        Map.of(
                                "knower",
                                "副園長",
                                "employer",
                                "BODY",
                                "known",
                                Told.at(office.now().minus(Duration.ofDays(40)))))
                .andExpect(status().isNoContent());

        office.send("hoiku-kacho", incident, "/notification/confirmation", Map.of("version", 1, "confirmed", true))
                .andExpect(status().isOk());

        var done = clocks.find(incident, null, ClockKey.PERSON_NOTICE_DONE).orElseThrow();
        assertThat(done.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(done.latenessReason()).isEqualTo(new CaseText("済んだと記録した後で、期限が早まった。"));
    }

    private ClockView clock(IncidentId incident, ClockKey key) {
        return clocks.find(incident, NURSERY, key).orElseThrow();
    }

    private IncidentId noticed(Instant at) throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(SentTime.at(at), false),
                new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, ""),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), ""),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("事務室", null, false),
                Malice.NO,
                null,
                null,
                null);
        return acting(application.getBean(JdbcClient.class), "hoiku-a", () -> application
                .getBean(NewCases.class)
                .report(report, UUID.randomUUID())
                .receipt()
                .number());
    }
}
