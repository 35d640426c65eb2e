package jp.todoke.clock;

import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 暫定 and the look back: a clock that may not be owed rings all the same, and an act is judged once, whatever is found
 * later.
 */
@OfficeTest
class ProvisionalClockTest {

    /** No part of a case: what begins of itself is not disturbed. */
    private static final PartId PART = new PartId("F003");

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    LimitMoves moves;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTuesdayAfternoon() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-25T14:01");
        incident = office.noticed("2012-12-25T14:00");
    }

    @Test
    void aProvisionalClockRingsAsAnyOther() {
        provisional();
        office.itIs("2012-12-25T14:30");

        office.ringsUntil(() -> sql.sql(
                        "select rung from clock_act a join clock c on c.id = a.clock where c.incident = :incident and c.part = 'F003' and not a.skipped")
                .param("incident", incident.value())
                .query(String.class)
                .list()
                .contains("LIMIT"));
        assertThat(clock().state()).isEqualTo(ClockState.PROVISIONAL);
        assertThat(clock().running()).isTrue();
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void onceItsActIsOwedItRunsWithTheLimitItHad() throws Exception {
        provisional();

        clocks.settle(incident, PART, ClockKey.HEAD_REPORT);
        clocks.settle(incident, PART, ClockKey.HEAD_REPORT);

        assertThat(clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock().limit()).isEqualTo(at("2012-12-25T14:30"));
        assertThat(sql.sql("select count(*) from audit where what = 'ClockSettled' and incident = :incident")
                        .param("incident", incident.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void whereNoDutyIsJudgedItEndsWithItsTimer() {
        provisional();

        clocks.end(incident, PART, ClockKey.HEAD_REPORT, EndReason.NO_DUTY);

        assertThat(clock().endReason()).isEqualTo(EndReason.NO_DUTY);
        assertThat(office.broken(incident)).isEmpty();
    }

    @Test
    void theVerdictAtTheActStaysAndTheOneOfTodayStandsBesideIt() throws Exception {
        office.itIs("2012-12-25T16:10");
        clocks.met(incident, NurseryCase.FACILITY, ClockKey.FIRST_SEARCH, at("2012-12-25T15:55"), null);
        assertThat(moves.ifKnown(incident, firstKnowledge(), at("2012-12-25T13:00")))
                .anySatisfy(move -> assertThat(List.of(move.key(), move.from(), move.to(), move.done(), move.late()))
                        .isEqualTo(List.of(
                                ClockKey.FIRST_SEARCH, at("2012-12-25T16:00"), at("2012-12-25T15:00"), true, true)));

        office.send(
                "encho",
                incident + "/knowledge",
                """
                {"knower": "保育士", "employer": "BODY", "known": {"startsAt": "2012-12-25T13:00:00+09:00", "openEnd": false}}""");

        office.read("hoiku-kacho", "incidents/" + incident + "/clocks")
                .andExpect(
                        jsonPath("$.clocks[?(@.key == 'FIRST_SEARCH')].state").value("MET"))
                .andExpect(
                        jsonPath("$.clocks[?(@.key == 'FIRST_SEARCH')].limit").value("2012-12-25T07:00:00Z"))
                .andExpect(jsonPath("$.clocks[?(@.key == 'FIRST_SEARCH')].today.limit")
                        .value("2012-12-25T06:00:00Z"))
                .andExpect(jsonPath("$.clocks[?(@.key == 'FIRST_SEARCH')].today.late")
                        .value(true));
        assertThat(sql.sql(
                                "select late from clock_verdict v join clock c on c.id = v.clock where c.incident = :incident and c.clock_key = 'FIRST_SEARCH'")
                        .param("incident", incident.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aReasonIsAskedBeforehandWhereTheActWouldBeLate() {
        assertThatThrownBy(() -> clocks.requireReason(
                        incident, NurseryCase.FACILITY, ClockKey.FIRST_SEARCH, at("2012-12-25T16:01"), " "))
                .isInstanceOf(InvalidInput.class);
        clocks.requireReason(
                incident, NurseryCase.FACILITY, ClockKey.FIRST_SEARCH, at("2012-12-25T16:01"), "全員で捜していたため");
        clocks.requireReason(incident, NurseryCase.FACILITY, ClockKey.FIRST_SEARCH, at("2012-12-25T16:00"), null);
    }

    private void provisional() {
        transaction.executeWithoutResult(tx -> clocks.startProvisional(
                incident,
                PART,
                ClockKey.HEAD_REPORT,
                Basis.of(at("2012-12-25T14:00")),
                NurseryCase.FACILITY.value(),
                Role.FACILITY_HEAD));
    }

    private ClockView clock() {
        return clocks.find(incident, PART, ClockKey.HEAD_REPORT).orElseThrow();
    }

    private Basis firstKnowledge() {
        return sql.sql("select known_at, id from knowledge where incident = :incident order by known_at, id limit 1")
                .param("incident", incident.value())
                .query((row, n) -> new Basis(row.getTimestamp("known_at").toInstant(), row.getLong("id")))
                .single();
    }
}
