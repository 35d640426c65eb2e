package jp.todoke.prevention;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class PlanClocksTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void theChiefHasReceivedACardMissedAtTheEndOfTheYear() throws Exception {
        office = new TrackOffice(application);
        itIs("2012-12-25T14:00");
        incident = office.reportedBy("hoiku-a");
        send(
                "encho",
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "報告した。"));
        send(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void thePlanIsDueFourteenDaysAfterTheFirstReportOnTheHeadsDeskToo() throws Exception {
        assertThat(running(ClockKey.PREVENTION_PLAN).limit()).isEqualTo(at("2013-01-09T00:00"));
        assertThat(office.view("encho", incident, "/steps/draft-plan")
                        .get("due")
                        .asString())
                .isEqualTo("2013-01-08T15:00:00Z");
    }

    @Test
    void aPlanHandedInLateAsksWhyAndTheChiefGetsFiveOpenDays() throws Exception {
        itIs("2013-01-09T10:00");

        submits(0, null, measure(null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        submits(0, "年始の行事と重なったため", measure(null)).andExpect(status().isOk());

        assertThat(clocks.find(incident, null, ClockKey.PREVENTION_PLAN)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(running(ClockKey.PLAN_APPROVAL).limit()).isEqualTo(at("2013-01-17T17:15"));
        assertThat(office.view("hoiku-kacho", incident, "/steps/decide-plan")
                        .get("due")
                        .asString())
                .isEqualTo("2013-01-17T08:15:00Z");
    }

    @Test
    void aReturnedPlanHasFiveOpenDaysToComeBackAndTheChiefFiveMore() throws Exception {
        itIs("2012-12-26T10:00");
        submits(0, null, measure(null)).andExpect(status().isOk());
        decides(1, "RETURNED", null).andExpect(status().isOk());

        assertThat(running(ClockKey.PREVENTION_PLAN).limit()).isEqualTo(at("2013-01-08T17:15"));
        assertThat(office.view("encho", incident, "/steps/draft-plan")
                        .get("due")
                        .asString())
                .isEqualTo("2013-01-08T08:15:00Z");
        itIs("2013-01-07T10:00");
        submits(2, null, measure(null)).andExpect(status().isOk());
        assertThat(running(ClockKey.PLAN_APPROVAL).limit()).isEqualTo(at("2013-01-15T17:15"));
        assertThat(clocks.of(incident))
                .filteredOn(one -> one.key() == ClockKey.PREVENTION_PLAN || one.key() == ClockKey.PLAN_APPROVAL)
                .extracting(ClockView::state)
                .containsExactlyInAnyOrder(ClockState.MET, ClockState.MET, ClockState.MET, ClockState.RUNNING);
    }

    @Test
    void anApprovedPlanStartsTheDatesOfItsMeasuresAndTheChoiceOfAMeeting() throws Exception {
        itIs("2012-12-26T10:00");
        submits(0, null, measure(null), measure("2013-01-31")).andExpect(status().isOk());
        decides(1, "APPROVED", null).andExpect(status().isOk());

        assertThat(running(ClockKey.COUNCIL_ASSIGN).limit()).isEqualTo(at("2013-01-16T17:15"));
        assertThat(clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE))
                .isEmpty();
        assertThat(clocks.find(incident, new PartId("measure-2"), ClockKey.MEASURE)
                        .orElseThrow()
                        .limit())
                .isEqualTo(at("2013-02-01T00:00"));
        assertThat(office.view("encho", incident, "/clocks")
                        .get("clocks")
                        .valueStream()
                        .filter(line -> line.get("key").asString().equals("MEASURE"))
                        .map(line -> line.get("partName").asString())
                        .toList())
                .containsExactly("２");
    }

    @Test
    void aMeasureIsRecordedAsDoneOnItsDayAndAfterItWithTheReason() throws Exception {
        itIs("2012-12-26T10:00");
        submits(0, null, measure("2013-01-31"), measure("2013-01-31"), measure(null))
                .andExpect(status().isOk());
        done(1, "2012-12-26", null).andExpect(status().isNotFound());
        decides(1, "APPROVED", null).andExpect(status().isOk());
        itIs("2013-02-04T10:00");

        done(1, "2013-01-31", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].stand").value("TO_VERIFY"));
        done(1, "2013-01-31", null).andExpect(status().isConflict());
        done(2, "2013-02-01", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        done(2, "2013-02-01", "講師の都合がつかなかったため").andExpect(status().isOk());
        done(3, "2013-02-01", null).andExpect(status().isUnprocessableContent());
        done(4, "2013-02-01", null).andExpect(status().isNotFound());

        assertThat(clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
        assertThat(clocks.find(incident, new PartId("measure-2"), ClockKey.MEASURE)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void aPlanApprovedWhenADateOfItIsPastAsksOnceWhyForTheMeasureToo() throws Exception {
        itIs("2012-12-26T10:00");
        submits(0, null, measure("2012-12-27"), measure("2013-01-31")).andExpect(status().isOk());
        itIs("2012-12-28T10:00");
        decides(1, "APPROVED", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        decides(1, "APPROVED", "承認の前に実施したため").andExpect(status().isOk());

        assertThat(clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE)
                        .orElseThrow()
                        .startedLate())
                .isTrue();
        assertThat(clocks.find(incident, new PartId("measure-2"), ClockKey.MEASURE)
                        .orElseThrow()
                        .startedLate())
                .isFalse();
        assertThat(clocks.find(incident, null, ClockKey.PLAN_APPROVAL)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET);
        done(1, "2012-12-28", null).andExpect(status().isOk());
        assertThat(clocks.find(incident, new PartId("measure-1"), ClockKey.MEASURE)
                        .orElseThrow()
                        .latenessReason()
                        .value())
                .isEqualTo("承認の前に実施したため");
    }

    @Test
    void aMeasureIsNotDueBeforeTheBodyKnew() throws Exception {
        submits(0, null, measure("2012-12-24"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("measures[0].due"));
        submits(0, null, measure("1999-01-01")).andExpect(status().isBadRequest());
    }

    private ClockView running(ClockKey key) {
        return clocks.find(incident, null, key).filter(ClockView::running).orElseThrow();
    }

    private ResultActions done(int measure, String on, String late) throws Exception {
        var body = new HashMap<String, Object>(Map.of("version", 0, "doneOn", on, "account", "研修の記録のとおり実施した"));
        body.put("latenessReason", late);
        return office.send("encho", incident, "/measures/measure-" + measure + "/done", body);
    }

    @SafeVarargs
    private ResultActions submits(int version, String late, Map<String, Object>... measures) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("version", version, "causeStatus", "UNKNOWN", "measures", List.of(measures)));
        body.put("latenessReason", late);
        return office.send("encho", incident, "/prevention/plan", body);
    }

    private ResultActions decides(int version, String outcome, String late) throws Exception {
        var measures = office.view("encho", incident, "/prevention").at("/plans").values().stream()
                .reduce((before, after) -> after)
                .orElseThrow()
                .get("measures")
                .size();
        var body = PlainSteps.words(measures, outcome, "声かけを加えてください。");
        body.put("version", version);
        body.put("latenessReason", late);
        return office.send("hoiku-kacho", incident, "/prevention/plan-decision", body);
    }

    private static Map<String, Object> measure(String due) {
        var measure = new HashMap<String, Object>(Map.ofEntries(
                entry("text", "研修を行う"),
                entry("novelty", "NEW"),
                entry("kind", "TRAINING"),
                entry("verifier", "CHIEF"),
                entry("guidedByChief", false),
                entry("doer", "園長")));
        measure.put(due == null ? "recurring" : "due", due == null ? "毎日" : due);
        return measure;
    }

    private void send(String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().isOk());
    }

    private void itIs(String local) {
        clock.set(at(local));
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
