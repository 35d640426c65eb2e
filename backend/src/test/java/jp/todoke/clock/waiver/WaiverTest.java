package jp.todoke.clock.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.NightOffice;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class WaiverTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private NightOffice night;
    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void publicationIsToBeDecided() throws Exception {
        night = new NightOffice(application);
        office = new TrackOffice(application);
        night.itIs("2012-12-25T14:01");
        incident = night.noticed("2012-12-25T14:00");
    }

    @Test
    void whatTheDirectorAsksAndTheSecretariatConfirmsWaitsForNobodyAnyMore() throws Exception {
        asks("kodomo-bucho", "一括公表で足りるため").andExpect(status().isNoContent());
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        office.read("joho-a", incident, "/waivers")
                .andExpect(jsonPath("$.waivers[0].mayDecide").value(true))
                .andExpect(jsonPath("$.waivers[0].reason").value("一括公表で足りるため"));

        decides("joho-a", true, null).andExpect(status().isNoContent());

        assertThat(clock().state()).isEqualTo(ClockState.WAIVED);
        assertThat(night.broken(incident)).isEmpty();
        night.itIs("2013-01-10T10:00");
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                0,
                                "choice",
                                "BATCH",
                                "reason",
                                "一括で公表する",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
        assertThat(clock().state()).isEqualTo(ClockState.WAIVED);
    }

    @Test
    void theStepIsDueNoMoreOnceItsClockIsWaived() throws Exception {
        assertThat(office.view("kodomo-bucho", incident, "/steps/decide-publication")
                        .get("due")
                        .asString())
                .isEqualTo("2012-12-28T08:15:00Z");

        asks("kodomo-bucho", "一括公表で足りるため");
        decides("joho-a", true, null).andExpect(status().isNoContent());

        assertThat(office.view("kodomo-bucho", incident, "/steps/decide-publication")
                        .get("due")
                        .isNull())
                .isTrue();
    }

    @Test
    void theSecondPersonLearnsThatAWaiverWaitsAndTheFirstOneWhatBecameOfIt() throws Exception {
        asks("kodomo-bucho", "一括公表で足りるため");
        asks("kodomo-bucho", "一括公表で足りるため");

        assertThat(told("waits"))
                .containsExactlyInAnyOrder(
                        "hoiku-kacho@midorino.example.jp",
                        "joho-a@midorino.example.jp",
                        "joho-b@midorino.example.jp",
                        "joho-kacho@midorino.example.jp");
        assertThat(bodies()).allSatisfy(body -> assertThat(body)
                .contains("公表の方針の決定", "/incidents/" + incident)
                .doesNotContain("一括公表で足りる"));
        assertThat(waiting("joho-a")).isEqualTo(1);
        assertThat(waiting("hoiku-kacho")).isEqualTo(1);
        assertThat(waiting("kodomo-bucho")).isZero();
        assertThat(waiting("hoiku-a")).isZero();

        decides("joho-a", false, "影響が大きい");

        assertThat(told("refused")).containsExactly("kodomo-bucho@midorino.example.jp");
        assertThat(waiting("joho-b")).isZero();
    }

    @Test
    void whoeverAskedCannotBeTheSecondPerson() throws Exception {
        asks("kodomo-bucho", "一括公表で足りるため");

        decides("kodomo-bucho", true, null).andExpect(status().isUnprocessableContent());
        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theSecondPersonMayRefuseWithTheReasonAndItRunsOn() throws Exception {
        asks("kodomo-bucho", "一括公表で足りるため");

        decides("joho-a", false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("note"));
        decides("joho-a", false, "影響が大きい").andExpect(status().isNoContent());

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        asks("kodomo-bucho", "あらためて申請する").andExpect(status().isNoContent());
    }

    @Test
    void theSameAskedTwiceIsOneAndNobodyElseAsksMeanwhile() throws Exception {
        asks("kodomo-bucho", "一括公表で足りるため").andExpect(status().isNoContent());
        asks("kodomo-bucho", "一括公表で足りるため").andExpect(status().isNoContent());

        asks("hoiku-kacho", "別の理由").andExpect(status().isConflict());
        assertThat(office.view("joho-a", incident, "/waivers").get("waivers").size())
                .isEqualTo(1);
    }

    @Test
    void aTeacherDoesNotAskForTheDirectorsClock() throws Exception {
        asks("hoiku-a", "忙しいため").andExpect(status().isForbidden());

        assertThat(office.view("hoiku-a", incident, "/waivers")
                        .get("mayAsk")
                        .valueStream()
                        .map(id -> id.asString())
                        .toList())
                .doesNotContain(clock().id())
                .contains(clocks.find(incident, null, ClockKey.PREVENTION_PLAN)
                        .orElseThrow()
                        .id());
    }

    @Test
    void whatAnAuthoritySetsNobodyWaives() throws Exception {
        var external = transaction.execute(tx -> clocks.startFor(
                incident, null, ClockKey.EXTERNAL_REPORT, LocalDate.of(2013, 1, 31), "F001", Role.SECTION_CHIEF));

        office.send("hoiku-kacho", incident, "/clocks/" + external.id() + "/waiver", Map.of("reason", "間に合わないため"))
                .andExpect(status().isUnprocessableContent());
        assertThat(office.view("hoiku-kacho", incident, "/waivers")
                        .get("mayAsk")
                        .toString())
                .doesNotContain(external.id());
    }

    @Test
    void aClockOfAnotherCaseIsNotThere() throws Exception {
        for (var id : List.of("clock-0", "clock-x", "x")) {
            office.send("kodomo-bucho", incident, "/clocks/" + id + "/waiver", Map.of("reason", "誤り"))
                    .andExpect(status().isNotFound());
        }
    }

    private List<String> told(String what) {
        return sql.sql(
                        "select recipient from mail_outbox where incident = :incident and mail_key like 'waiver/%/' || :what || '/%'")
                .param("incident", incident.value())
                .param("what", what)
                .query(String.class)
                .list();
    }

    private List<String> bodies() {
        return sql.sql(
                        "select subject || body from mail_outbox where incident = :incident and mail_key like 'waiver/%'")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }

    private long waiting(String login) throws Exception {
        return night.<List<String>>value(login, "confirmations", "$[?(@.incident == '" + incident + "')].clock")
                .size();
    }

    private ClockView clock() {
        return clocks.find(incident, null, ClockKey.PUBLICATION_DECISION).orElseThrow();
    }

    private ResultActions asks(String login, String reason) throws Exception {
        return office.send(login, incident, "/clocks/" + clock().id() + "/waiver", Map.of("reason", reason));
    }

    private ResultActions decides(String login, boolean confirmed, String note) throws Exception {
        var body = new HashMap<String, Object>(Map.of("confirmed", confirmed));
        body.put("note", note);
        return office.send(login, incident, "/clocks/" + clock().id() + "/waiver-decision", body);
    }
}
