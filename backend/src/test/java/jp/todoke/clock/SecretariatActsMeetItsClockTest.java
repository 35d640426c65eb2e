package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** 情報公開課 acts in cases without opening their page. */
@OfficeTest
class SecretariatActsMeetItsClockTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private NightOffice night;
    private TrackOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedAfterClosingTime() throws Exception {
        night = new NightOffice(application);
        office = new TrackOffice(application);
        night.itIs("2012-12-25T18:01");
        incident = night.noticed("2012-12-25T18:00");
        night.itIs("2012-12-26T09:30");
    }

    @ParameterizedTest
    @CsvSource({"verdict", "count", "course", "knowledge", "taking", "waiver", "facility", "party"})
    void whateverItDoesInTimeMeetsTheClock(String act) throws Exception {
        does("joho-a", act);

        assertThat(clock().state()).as(act).isEqualTo(ClockState.MET);
        assertThat(night.broken(incident)).isEmpty();
    }

    @Test
    void whatIsRefusedIsNoActAndNeitherIsASectionsOrAPartysWord() throws Exception {
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of("version", 0, "verdict", "NO_DUTY", "reason", "", "grounds", List.of()))
                .andExpect(status().isBadRequest());
        does("hoiku-kakari", "course");
        office.send("hoiku-kacho", incident, "/parties", Map.of("account", account("joho-b"), "reason", "カードを預かっていたため"))
                .andExpect(status().isOk());
        office.send(
                        "joho-b",
                        incident,
                        "/statements",
                        Map.of("words", "預かってはいません。", "key", UUID.randomUUID().toString()))
                .andExpect(status().isOk());

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(toOpen("joho-a")).contains("RUNNING");
        assertThat(toOpen("joho-b")).isEmpty();
    }

    @Test
    void anActTooLateMeetsItTooAndTheReasonIsAskedAfterwards() throws Exception {
        night.itIs("2012-12-27T10:00");

        does("joho-a", "verdict");

        assertThat(clock().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(clock().metAt())
                .isAfterOrEqualTo(NightOffice.at("2012-12-27T10:00"))
                .isBefore(NightOffice.at("2012-12-27T10:05"));
        assertThat(toOpen("joho-b")).containsExactly("OWES");
        assertThat(toOpen("hoiku-kacho")).isEmpty();

        night.itIs("2012-12-27T15:00");
        opens("joho-b", null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        opens("joho-b", "年末の窓口に出ていたため").andExpect(status().isNoContent());
        opens("joho-a", "別の理由").andExpect(status().isNoContent());

        assertThat(clock().latenessReason().value()).isEqualTo("年末の窓口に出ていたため");
        assertThat(clock().metAt()).isBefore(NightOffice.at("2012-12-27T10:05"));
        assertThat(toOpen("joho-b")).isEmpty();
    }

    @Test
    void aCaseThatTheSecretariatReportsIsKnownToItAtOnce() throws Exception {
        incident = office.reportedBy("joho-a");

        assertThat(clock().state()).isEqualTo(ClockState.MET);
    }

    private void does(String login, String act) throws Exception {
        Map<String, Supplier<Map<String, ?>>> bodies = Map.of(
                "verdict",
                        () -> Map.of("version", 0, "verdict", "UNKNOWN", "reason", "人数が分からないため。", "grounds", List.of()),
                "count",
                        () -> Map.of(
                                "asOf",
                                office.now().toString(),
                                "unit",
                                "PERSONS",
                                "min",
                                40,
                                "max",
                                40,
                                "approx",
                                false,
                                "basis",
                                "名簿",
                                "unknown",
                                false,
                                "mayOverlap",
                                false,
                                "replaces",
                                List.of()),
                "course",
                        () -> Map.of(
                                "startsAt",
                                office.now().toString(),
                                "openEnd",
                                false,
                                "actor",
                                "担当",
                                "what",
                                "電話で状況を聞いた。",
                                "kind",
                                "OTHER"),
                "knowledge", () -> Map.of("knower", "担当", "employer", "BODY", "known", Told.at(office.now())),
                "taking", Map::of,
                "waiver", () -> Map.of("confirmed", true),
                "facility", () -> Map.of("unitCode", "F002", "known", Told.at(office.now()), "reason", "同じカードを使っていた"),
                "party", () -> Map.of("account", account("hoiku-b"), "reason", "カードを失くした本人のため"));
        var path = Map.of(
                "verdict",
                "/assessment/verdict",
                "count",
                "/counts",
                "course",
                "/course-of-events",
                "knowledge",
                "/knowledge",
                "taking",
                "/steps/assess-duty/taking",
                "waiver",
                "/clocks/" + publication() + "/waiver-decision",
                "facility",
                "/units",
                "party",
                "/parties");
        if (act.equals("waiver")) {
            office.send(
                            "kodomo-bucho",
                            incident,
                            "/clocks/" + publication() + "/waiver",
                            Map.of("reason", "一括公表で足りるため"))
                    .andExpect(status().isNoContent());
        }
        office.sendOnce(
                        login,
                        incident,
                        path.get(act),
                        new HashMap<>(bodies.get(act).get()))
                .andExpect(status().is2xxSuccessful());
    }

    private String publication() {
        return clocks.find(incident, null, ClockKey.PUBLICATION_DECISION)
                .orElseThrow()
                .id();
    }

    private ResultActions opens(String login, String reason) throws Exception {
        var body = new HashMap<String, Object>();
        body.put("latenessReason", reason);
        return office.send(login, incident, "/secretariat-opening", body);
    }

    private List<String> toOpen(String login) throws Exception {
        return office.view(login, "/secretariat-openings")
                .valueStream()
                .filter(one -> one.path("incident").asString().equals(incident.value()))
                .map(one -> one.path("owesReason").asBoolean() ? "OWES" : "RUNNING")
                .toList();
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private ClockView clock() {
        return clocks.find(incident, null, ClockKey.SECRETARIAT_TOLD).orElseThrow();
    }
}
