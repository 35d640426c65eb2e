package jp.todoke.notification;

import static jp.todoke.clock.counting.ClockKey.PERSON_NOTICE_DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class PlanOfTellingTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissingBeforeTheTurnOfTheYear() throws Exception {
        Cases.itIs(time, "2026-12-21T10:00");
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void withoutAPlanEverybodyIsToldWithinFourteenDaysWithOneUntilItsDay() throws Exception {
        assertThat(clock().limit()).isEqualTo(at("2027-01-05T00:00"));
        office.read("hoiku-kacho", incident, "/notification/plan-preview?until=2027-01-20")
                .andExpect(jsonPath("$[*].key").value(contains("PERSON_NOTICE_DONE")))
                .andExpect(jsonPath("$[*].from").value(contains("2027-01-04T15:00:00Z")))
                .andExpect(jsonPath("$[*].to").value(contains("2027-01-20T15:00:00Z")));
        assertThat(clock().limit()).isEqualTo(at("2027-01-05T00:00"));

        approves("hoiku-kacho", 0, "2027-01-20")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plans[0].until").value("2027-01-20"));

        assertThat(clock().limit()).isEqualTo(at("2027-01-21T00:00"));
        assertThat(clock().state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(office.view("encho", incident, "/clocks/" + clock().id() + "/why")
                        .toString())
                .contains("承認された本人対応の計画");
    }

    @Test
    void aSecondPlanTakesThePlaceOfTheFirstAndBothStayReadable() throws Exception {
        approves("hoiku-kacho", 0, "2027-01-20").andExpect(status().isOk());
        approves("kodomo-bucho", 0, "2026-12-25")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.plans.length()").value(1));
        approves("kodomo-bucho", 1, "2026-12-25")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plans.length()").value(2));

        assertThat(clock().limit()).isEqualTo(at("2026-12-26T00:00"));
    }

    @Test
    void anEarlierKnowledgeDoesNotMoveTheDayThatThePlanNamed() throws Exception {
        approves("hoiku-kacho", 0, "2027-01-20").andExpect(status().isOk());

        office.send(
                        "encho",
                        incident,
                        "/knowledge",
                        Map.of("knower", "副園長", "employer", "BODY", "known", Told.at("2026-12-18T00:00:00Z")))
                .andExpect(status().isNoContent());

        assertThat(clock().limit()).isEqualTo(at("2027-01-21T00:00"));
    }

    @Test
    void aPlanIsForDaysToComeAndWhileTellingGoesOn() throws Exception {
        approves("hoiku-kacho", 0, "2026-12-20")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("until"));
        approves("encho", 0, "2027-01-20").andExpect(status().isForbidden());
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of(
                                "version",
                                0,
                                "outcome",
                                "NOT_NEEDED",
                                "ground",
                                "NOBODY_CONCERNED",
                                "reason",
                                "写っている人が特定できない"))
                .andExpect(status().isOk());

        approves("hoiku-kacho", 0, "2027-01-20")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/notification-awaits-chief"));
    }

    @Test
    void whatIsToldAfterThePlansDayAsksWhy() throws Exception {
        approves("hoiku-kacho", 0, "2026-12-22").andExpect(status().isOk());
        time.set(time.instant().plus(Duration.ofDays(3)));

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
                                "latenessReason",
                                "転居した人を探していた",
                                "contact",
                                Map.of(
                                        "told",
                                        46,
                                        "ofAll",
                                        46,
                                        "means",
                                        "PHONE",
                                        "time",
                                        Told.at("2026-12-23T00:00:00Z"),
                                        "contactedBy",
                                        "園長",
                                        "apology",
                                        true)))
                .andExpect(status().isOk());
        office.send("hoiku-kacho", incident, "/notification/confirmation", Map.of("version", 1, "confirmed", true))
                .andExpect(status().isOk());

        assertThat(clock().state()).isEqualTo(ClockState.MET_LATE);
    }

    private ClockView clock() {
        return clocks.find(incident, null, PERSON_NOTICE_DONE).orElseThrow();
    }

    private ResultActions approves(String login, int version, String until) throws Exception {
        return office.send(
                login,
                incident,
                "/notification/plan",
                Map.of("version", version, "until", until, "plan", "全員に電話し、つながらない人には訪問する。"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
    }
}
