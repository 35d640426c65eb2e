package jp.todoke.supervisor;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** 課長の受領 and 事故報告書: their clocks begin with what makes them due and are met by the act. */
@OfficeTest
class ChiefReceiptClockTest {

    private static final PartId NURSERY = new PartId("F001");

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void theChiefsTimeBeginsWithTheHeadsReportAndIsMetByTheReceipt() throws Exception {
        assertThat(clocks.find(incident, NURSERY, ClockKey.CHIEF_RECEIPT)).isEmpty();
        var reported = reports(null);

        assertThat(clock(ClockKey.CHIEF_RECEIPT).limit())
                .isCloseTo(reported.plus(Duration.ofMinutes(30)), within(Duration.ofSeconds(1)));
        receives(null).andExpect(status().isOk());

        assertThat(clock(ClockKey.CHIEF_RECEIPT).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aLateReceiptIsAskedWhy() throws Exception {
        reports(null);
        office.pass(Duration.ofMinutes(31));

        receives(null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("latenessReason")));
        receives("会議に出ていた")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].clocks[?(@.key == 'CHIEF_RECEIPT')].state")
                        .value(contains("MET_LATE")));
    }

    @Test
    void withASilentHeadTheChiefsTimeBeginsWithTheRiseAndAnEarlierWordOfTheHeadMovesIt() throws Exception {
        var known = office.now();
        office.pass(Duration.ofMinutes(31));
        office.dueTimersAct();
        assertThat(office.openSteps(incident)).contains(CHIEF_RECEIPT);
        assertThat(clock(ClockKey.CHIEF_RECEIPT).running()).isTrue();

        reportedAt(known.plus(Duration.ofMinutes(20)), null);

        assertThat(clock(ClockKey.CHIEF_RECEIPT).basis())
                .isCloseTo(known.plus(Duration.ofMinutes(20)), within(Duration.ofSeconds(1)));
    }

    @Test
    void aWrittenReportOfADayMeetsItsClockAndAReturnedOneIsNotDueAgain() throws Exception {
        reports(null);
        receives(null);

        office.send(
                        "encho",
                        incident,
                        "/supervisor/F001/written-report",
                        Map.of(
                                "version",
                                2,
                                "time",
                                Told.on(LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))),
                                "managementState",
                                "施錠していた",
                                "course",
                                "終業時に気付いた",
                                "laterMeasures",
                                "毎日数える"))
                .andExpect(status().isOk());

        assertThat(clock(ClockKey.WRITTEN_REPORT).state()).isEqualTo(ClockState.MET);
        assertThat(clock(ClockKey.WRITTEN_REPORT).metOn()).isNotNull();
    }

    private ClockView clock(ClockKey key) {
        return clocks.find(incident, NURSERY, key).orElseThrow();
    }

    private Instant reports(String reason) throws Exception {
        var now = office.now();
        reportedAt(now, reason);
        return now;
    }

    private void reportedAt(Instant at, String reason) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("time", Told.at(at), "reporter", "園長", "means", "PHONE", "words", "報告した"));
        body.put("latenessReason", reason);
        office.send("encho", incident, "/supervisor/F001/head-report", body).andExpect(status().isOk());
    }

    private ResultActions receives(String reason) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
        body.put("latenessReason", reason);
        return office.send("hoiku-kacho", incident, "/supervisor/F001/receipt", body);
    }
}
