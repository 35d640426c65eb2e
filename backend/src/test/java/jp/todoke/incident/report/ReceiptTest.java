package jp.todoke.incident.report;

import static jp.todoke.identity.As.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the teacher who reported is told whenever she looks: whom to call at that hour, and who has looked by then. */
@OfficeTest
class ReceiptTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnATuesdayAfternoon() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void byDayHerOwnHeadStandsFirstAndNoNightDeskIsThere() throws Exception {
        receipt().andExpect(jsonPath("$.telephone[*].label", contains("わかば保育園長", "保育課長", "こども家庭部長", "情報公開課")));
    }

    @Test
    void byNightAndOnAHolidayOnlyTheDesksThatAnswerAreThere() throws Exception {
        for (var dark : new String[] {"2012-12-25T22:00", "2012-12-30T11:00"}) {
            Cases.itIs(clock, dark);

            receipt().andExpect(jsonPath("$.telephone[*].label", contains("保育課 当番", "市役所 宿直室")));
        }
    }

    @Test
    void whoWasMailedHasNotOpenedItUntilThatPersonLooks() throws Exception {
        receipt()
                .andExpect(jsonPath("$.knows[*].name", contains("佐藤 和子", "高橋 恵")))
                .andExpect(jsonPath("$.knows[*].mailed", contains(true, true)))
                .andExpect(jsonPath("$.knows[*].openedAt", contains((Object) null, null)));

        Cases.itIs(clock, "2012-12-25T16:52");
        mvc.perform(get("/api/incidents/{number}", incident).with(as("encho"))).andExpect(status().isOk());
        Cases.itIs(clock, "2012-12-25T17:30");
        mvc.perform(get("/api/incidents/{number}", incident).with(as("encho"))).andExpect(status().isOk());

        receipt()
                .andExpect(jsonPath("$.knows[0].openedAt", startsWith("2012-12-25T07:52")))
                .andExpect(jsonPath("$.knows[1].openedAt").isEmpty());
    }

    private ResultActions receipt() throws Exception {
        return mvc.perform(get("/api/incidents/{number}/receipt", incident).with(as("hoiku-a")))
                .andExpect(status().isOk());
    }
}
