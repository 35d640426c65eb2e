package jp.todoke.incident.report;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.incident.Incidents;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OfficeTest
class ReportTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    OpenSteps openSteps;

    @Autowired
    Incidents incidents;

    @BeforeEach
    void theAfternoonOfTheLoss() {
        Cases.itIs(clock, "2012-12-25T16:45");
    }

    @Test
    void theTeacherIsToldTheNumberWhoKnowsWhomToCallAndWhatToDo() throws Exception {
        mvc.perform(press("hoiku-a", UUID.randomUUID(), Cases.nursery()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.label").value(org.hamcrest.Matchers.startsWith("平成24年度第")))
                .andExpect(jsonPath("$.knows[0].post").value("園長"))
                .andExpect(jsonPath("$.knows[0].name").value("佐藤 和子"))
                .andExpect(jsonPath("$.knows[*].name", hasItem("高橋 恵")))
                .andExpect(jsonPath("$.telephone", not(hasSize(0))))
                .andExpect(jsonPath("$.next", hasItem("園長・所長などの施設長に、口頭でもすぐに伝えてください。")))
                .andExpect(jsonPath("$.headReportLimit").value("2012-12-25T08:10:00Z"));
    }

    @Test
    void everyTrackBeginsWithTheReport() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");

        assertThat(openSteps.of(incident))
                .extracting(step -> step.step())
                .contains(
                        Step.RECORD_SEARCH_ROUND,
                        Step.HEAD_REPORT,
                        Step.ASSESS_DUTY,
                        Step.RECORD_NOTIFICATION,
                        Step.DECIDE_PUBLICATION);
        assertThat(incidents.get(incident).title()).isEqualTo("わかば保育園 ＳＤカードの紛失");
    }

    @Test
    void aReportSentAgainGivesTheSameReceipt() throws Exception {
        var key = UUID.randomUUID();
        var first = mvc.perform(press("hoiku-a", key, Cases.nursery()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        var second = mvc.perform(press("hoiku-a", key, Cases.nursery()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theButtonPressedTwiceAtTheSameMomentBeginsOneCase() throws Exception {
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(2);
        Callable<String> press = () -> {
            var request = press("hoiku-a", key, Cases.nursery());
            together.await();
            return JsonPath.read(mvc.perform(request).andReturn().getResponse().getContentAsString(), "$.number");
        };
        var hands = Executors.newFixedThreadPool(2);

        var numbers = Stream.of(hands.submit(press), hands.submit(press))
                .map(ReportTest::got)
                .toList();

        hands.shutdown();
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
    }

    @Test
    void numbersOfAFiscalYearHaveNoGapsThoughAReportWasRefused() throws Exception {
        var before = Cases.report(mvc, "hoiku-a");
        mvc.perform(press(
                "hoiku-a", UUID.randomUUID(), Cases.nursery().replace("\"unitCode\": null", "\"unitCode\": \"F002\"")));

        var after = Cases.report(mvc, "hoiku-a");

        assertThat(running(after.value())).isEqualTo(running(before.value()) + 1);
    }

    @Test
    void aSectionThatReportsIsTheUnitConcernedAndItsHeadKnows() throws Exception {
        var incident = Cases.report(mvc, "hoiku-kakari");

        assertThat(incidents.units(incident)).containsExactly(new PartId("S-HOIKU"));
        mvc.perform(get("/api/incidents/{number}/receipt", incident).with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.knows[0].name").value("中村 健一"))
                .andExpect(jsonPath("$.headReportLimit").isNotEmpty());
    }

    @Test
    void whatIsNotKnownIsWrittenAsNotKnownAndNotAsTheMinuteOfTheReport() throws Exception {
        var answers = Cases.nursery()
                .replace(
                        "{\"startsAt\": \"2012-12-25T16:40:00+09:00\", \"openEnd\": false}, \"unknown\": false",
                        "null, \"unknown\": true");
        var incident = Cases.report(mvc, "hoiku-a", answers);

        mvc.perform(get("/api/incidents/{number}", incident).with(as("hoiku-kakari")))
                .andExpect(jsonPath("$.firstReport.noticedAt").isEmpty())
                .andExpect(jsonPath("$.knownAt").value(startsWith("2012-12-25T07:45:00")))
                .andExpect(jsonPath("$.known.wholeWords").value("平成24年12月25日（火）以前"))
                .andExpect(jsonPath("$.knowledge[0].note").value(startsWith("気付いた日時は分からない。")));
        mvc.perform(get("/api/incidents/{number}/course-of-events", incident).with(as("hoiku-kakari")))
                .andExpect(jsonPath("$[0].what").value(endsWith("（気付いた日時は分からない）")))
                .andExpect(jsonPath("$[0].time.wholeWords").value("平成24年12月25日（火）以前"));
    }

    private static MockHttpServletRequestBuilder press(String login, UUID key, String answers) {
        return post("/api/incidents")
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(APPLICATION_JSON)
                .content(answers);
    }

    private static int running(String number) {
        return Integer.parseInt(number.split("-")[1]);
    }

    private static String got(java.util.concurrent.Future<String> number) {
        try {
            return number.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
