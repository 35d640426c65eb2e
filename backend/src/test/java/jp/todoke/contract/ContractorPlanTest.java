package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;

/** The plan that a contractor is asked for: it rings until it comes, and the case is not closed without it. */
@OfficeTest
class ContractorPlanTest extends ContractorCases {

    @Test
    void thePlanThatWasAskedForRingsUntilItComes() throws Exception {
        var incident = lostMap();
        var path = "/contracts/" + contract;
        var plan = new PartId("contract-" + contract);

        receive(incident, "korei-kacho", null)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/contractor-plan-not-demanded"));
        ok(office.send(
                "korei-kacho",
                incident,
                path + "/plan-demand",
                Map.of(
                        "demandedAt",
                        office.now().toString(),
                        "due",
                        told.toLocalDate().plusDays(8).toString())));
        office.send(
                        "sogo-kacho",
                        incident,
                        path + "/plan-demand",
                        Map.of("demandedAt", office.now().toString()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/contractor-plan-demanded-already"));
        var waits = clocks.find(incident, plan, ClockKey.ENTRUSTEE_PLAN).orElseThrow();
        assertThat(waits.limit())
                .isEqualTo(instant(told.toLocalDate().plusDays(9).atStartOfDay()));

        clock.set(waits.limit().plus(Duration.ofDays(3)));
        office.dueTimersAct();
        assertThat(rungs(waits)).contains("DAY_BEFORE", "LIMIT");
        receive(incident, "korei-kacho", null)
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));
        ok(receive(incident, "jutaku", "研修の後にまとめたため"));

        assertThat(clocks.find(incident, plan, ClockKey.ENTRUSTEE_PLAN)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(office.view("jutaku", incident, "/contracts")
                        .at("/contracts/0/plans/0/receipt/words")
                        .asString())
                .isEqualTo("研修と対応手引");
    }

    @Test
    void withoutADayTheContractorHasFourteenDays() throws Exception {
        var incident = lostMap();

        ok(office.send(
                "korei-kacho",
                incident,
                "/contracts/" + contract + "/plan-demand",
                Map.of("demandedAt", office.now().toString())));

        assertThat(clocks.find(incident, new PartId("contract-" + contract), ClockKey.ENTRUSTEE_PLAN)
                        .orElseThrow()
                        .limit())
                .isEqualTo(instant(told.toLocalDate().plusDays(15).atStartOfDay()));
    }

    @Test
    void aPlanThatHasNotComeHindersTheClosing() throws Exception {
        var incident = lostMap();
        ok(office.send(
                "korei-kacho",
                incident,
                "/contracts/" + contract + "/plan-demand",
                Map.of("demandedAt", office.now().toString())));
        var hindrance = "社会福祉法人みどり野福祉会 けやき在宅介護支援センターに求めた計画が、まだ届いていません。" + "届いたら、委託契約のページで「計画を受け取った」に記入してください。";
        assertThat(hindrances(incident)).contains(hindrance);

        ok(receive(incident, "korei-kacho", null));
        assertThat(hindrances(incident)).doesNotContain(hindrance);
    }

    private List<String> hindrances(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/closing").get("hindrances").findValuesAsString("sentence");
    }
}
