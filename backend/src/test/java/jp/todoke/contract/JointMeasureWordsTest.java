package jp.todoke.contract;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Joint sections disagree about the measures of a plan: each has its own word on each of them. */
@OfficeTest
class JointMeasureWordsTest {

    private static final String CONTRACTOR = "C001";
    private static final String LEADING = "korei-kacho";
    private static final String OTHER = "sogo-kacho";

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private PlainSteps steps;
    private IncidentId incident;

    @BeforeEach
    void bothSectionsHaveReceived() throws Exception {
        office = new TrackOffice(application);
        steps = new PlainSteps(office);
        incident = office.reportedBy("jutaku");
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        ok(does(OTHER, Step.CHIEF_RECEIPT, Map.of()));
    }

    @Test
    void whatASectionApprovedStaysApprovedForItAloneUntilItIsChanged() throws Exception {
        drafts(measure("番号を付ける", null), measure("二人で数える", null));
        decides(LEADING, "APPROVED", "APPROVED");
        decides(OTHER, "APPROVED", "RETURNED");
        office.read("jutaku", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("TO_DRAFT"))
                .andExpect(
                        jsonPath("$.plans[0].words[0].word.measures[1].outcome").value("APPROVED"))
                .andExpect(
                        jsonPath("$.plans[0].words[1].word.measures[1].outcome").value("RETURNED"))
                .andExpect(jsonPath("$.plans[0].decision.measures[1].outcome").value("RETURNED"));

        drafts(measure("番号を付ける", 1), measure("班長が数える", 2));
        for (var section : List.of(LEADING, OTHER)) {
            office.read(section, incident, "/prevention")
                    .andExpect(jsonPath("$.changes.own").value(true))
                    .andExpect(jsonPath("$.changes.measures[0].approvedBefore").value(true))
                    .andExpect(jsonPath("$.changes.measures[1].approvedBefore").value(false));
        }
        decides(OTHER, "APPROVED", "RETURNED");

        drafts(measure("番号を付ける", 1), measure("班長と職員が数える", 2));
        office.read(LEADING, incident, "/prevention")
                .andExpect(jsonPath("$.changes.since").value(1))
                .andExpect(jsonPath("$.changes.measures[0].approvedBefore").value(true))
                .andExpect(jsonPath("$.changes.measures[1].before.text").value("二人で数える"));
        office.read(OTHER, incident, "/prevention")
                .andExpect(jsonPath("$.changes.since").value(2))
                .andExpect(jsonPath("$.changes.measures[1].before.text").value("班長が数える"));
        office.read("jutaku", incident, "/prevention")
                .andExpect(jsonPath("$.changes.measures[0].approvedBefore").value(false));
        decides(OTHER, "APPROVED", "APPROVED");
        decides(LEADING, "APPROVED", "APPROVED");
        office.read("jutaku", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("APPROVED"));
    }

    @SafeVarargs
    private void drafts(Map<String, ?>... measures) throws Exception {
        ok(does("jutaku", Step.DRAFT_PLAN, Map.of("measures", List.of(measures))));
    }

    private void decides(String section, String... outcomes) throws Exception {
        var words = List.of(word(1, outcomes[0]), word(2, outcomes[1]));
        ok(does(section, Step.DECIDE_PLAN, Map.of("measures", words)));
    }

    private static Map<String, ?> word(int measure, String outcome) {
        return Map.of("measure", measure, "outcome", outcome, "reason", "誰が数えるのか");
    }

    private static Map<String, ?> measure(String text, Integer origin) {
        var measure = new HashMap<String, Object>(Map.of(
                "text",
                text,
                "novelty",
                "NEW",
                "kind",
                "RULE",
                "verifier",
                "CHIEF",
                "guidedByChief",
                false,
                "doer",
                "受託者",
                "recurring",
                "訓練のたび"));
        measure.put("origin", origin);
        return measure;
    }

    private ResultActions does(String login, Step step, Map<String, ?> more) throws Exception {
        var says = new HashMap<String, Object>(steps.plain(step));
        says.putAll(more);
        return office.send(
                login, incident, PlainSteps.path(step, CONTRACTOR), steps.body(incident, step, CONTRACTOR, says));
    }

    private static void ok(ResultActions answer) throws Exception {
        answer.andExpect(status().is2xxSuccessful());
    }
}
