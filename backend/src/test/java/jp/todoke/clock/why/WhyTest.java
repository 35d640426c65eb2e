package jp.todoke.clock.why;

import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.NightOffice;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 「なぜ？」: a card is missed on a Friday afternoon before a long weekend. */
@OfficeTest
class WhyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Explanations explanations;

    @Autowired
    Clocks clocks;

    @Autowired
    RecountedClocks recounted;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnFridayAfternoon() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-21T16:41");
        incident = office.noticed("2012-12-21T16:40");
    }

    @Test
    void aLimitSaysItsRuleItsGroundAndHowItWasCounted() throws Exception {
        office.read("hoiku-kacho", path(ClockKey.WRITTEN_REPORT))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath("$.explanation.sentence").value("事故報告書の提出は、職員が知った日の翌日から開庁日だけを数えて2日目の午後5時15分までに行います。"))
                .andExpect(jsonPath("$.explanation.strength").value("庁内の目安"))
                .andExpect(jsonPath("$.explanation.ruleVersion").value(1))
                .andExpect(jsonPath("$.explanation.basisAt").value("2012-12-21T07:40:00Z"))
                .andExpect(jsonPath("$.explanation.rule.lines[0].amount").value(2))
                .andExpect(jsonPath("$.explanation.startedLate").value(false))
                .andExpect(jsonPath("$.explanation.lines[0].days[2].as").value("SKIPPED"))
                .andExpect(jsonPath("$.explanation.lines[0].days[2].closed").value("天皇誕生日"))
                .andExpect(jsonPath("$.explanation.steps[6]").value("したがって、平成24年12月26日（水）午後5時15分までです。"))
                .andExpect(jsonPath("$.coming[0].rung").value("DAY_BEFORE"));
    }

    @Test
    void everyClockOfACaseSaysTheLimitThatItHas() {
        assertThat(clocks.of(incident)).isNotEmpty().allSatisfy(clock -> {
            var why = explanations.of(incident, clock.id());
            assertThat(why.explanation().limit()).isEqualTo(clock.limit());
            assertThat(why.explanation().lines())
                    .filteredOn(ExplainedLine::decided)
                    .extracting(ExplainedLine::limit)
                    .containsExactly(clock.limit());
            assertThat(why.explanation().keptAt()).isNotNull();
        });
    }

    @Test
    void aMoveKeepsWhatWasSaidBefore() {
        recounted.move(incident, NurseryCase.FACILITY, ClockKey.WRITTEN_REPORT, at("2012-12-20T16:00"));

        var why = explanations.of(incident, id(ClockKey.WRITTEN_REPORT));

        assertThat(why.explanation().basisAt()).isEqualTo(at("2012-12-20T16:00"));
        assertThat(why.explanation().limit()).isEqualTo(at("2012-12-25T17:15"));
        assertThat(why.earlier()).extracting(Explanation::limit).containsExactly(at("2012-12-26T17:15"));
    }

    @Test
    void aCaseEnteredLateSaysThatElapsedTimeRunsFromTheEntry() throws Exception {
        office.itIs("2012-12-25T11:00");
        incident = office.noticed("2012-12-21T16:40");

        assertThat(steps(ClockKey.HEAD_REPORT).get(0)).contains("平成24年12月21日（金）午後4時40分", "もう過ぎていました");
        assertThat(steps(ClockKey.HEAD_REPORT).get(1)).contains("入力された時の平成24年12月25日（火）午前11時");
        assertThat(steps(ClockKey.SECRETARIAT_TOLD)).last().asString().contains("期限は延ばさず");
        everyClockOfACaseSaysTheLimitThatItHas();
    }

    @Test
    void nobodyIsToldOfACaseThatIsNotTheirsNorOfAClockOfAnother() throws Exception {
        var path = path(ClockKey.WRITTEN_REPORT);
        var other = office.noticed("2012-12-21T16:40");

        office.read("other-encho", path).andExpect(status().isNotFound());
        office.read("hoiku-kacho", path.replace(incident.value(), other.value()))
                .andExpect(status().isNotFound());
        office.read("hoiku-kacho", "incidents/" + incident + "/clocks/anything/why")
                .andExpect(status().isNotFound());
    }

    private List<String> steps(ClockKey key) {
        return explanations.of(incident, id(key)).explanation().steps();
    }

    private String path(ClockKey key) {
        return "incidents/" + incident + "/clocks/" + id(key) + "/why";
    }

    private String id(ClockKey key) {
        return clocks.of(incident).stream()
                .filter(clock -> clock.key() == key)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
