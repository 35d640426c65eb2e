package jp.todoke.incident.casefile;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.incident.PublishedCard;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.people.Masks;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
class CaseFileTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    CaseFacts facts;

    @Autowired
    Masks masks;

    private IncidentId incident;

    @BeforeEach
    void aReportedLoss() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a");
    }

    @Test
    void theReportYieldsKnowledgeACountAndTheFirstLineOfTheCourse() throws Exception {
        read("encho", "")
                .andExpect(jsonPath("$.knowledge[0].employer").value("BODY"))
                .andExpect(jsonPath("$.knownAt").value("2012-12-25T07:40:00Z"))
                .andExpect(jsonPath("$.counts[0].min").value(22))
                .andExpect(jsonPath("$.counts[0].max").value(46))
                .andExpect(jsonPath("$.clocks[0].key").value("HEAD_REPORT"));
        read("encho", "/course-of-events")
                .andExpect(jsonPath("$[0].kind").value("DISCOVERY"))
                .andExpect(jsonPath("$[0].time.words").value("午後4時40分"));
    }

    @Test
    void theTeacherIsNamedInTheNurseryAndMaskedOutsideIt() throws Exception {
        read("encho", "/course-of-events").andExpect(jsonPath("$[0].actor").value("山田 花子"));

        read("hoiku-kacho", "/course-of-events")
                .andExpect(jsonPath("$[0].actor").value("保育士Ａ"))
                .andExpect(jsonPath("$[0].recordedBy").value("保育士Ａ"));
        read("joho-a", "").andExpect(jsonPath("$.firstReport.reporterName").value("保育士Ａ"));
    }

    @Test
    void aColleagueNamedInFreeTextIsMaskedHoweverWritten() throws Exception {
        send("encho", "/participants", "{\"name\": \"鈴木 桃子\", \"kind\": \"保育士\", \"unitCode\": \"F001\"}")
                .andExpect(status().isOk());
        send("encho", "/course-of-events", line("鈴木先生と山田　花子が、保育士の鈴木桃子さんの机を見た。")).andExpect(status().isOk());

        read("hoiku-kacho", "/course-of-events").andExpect(jsonPath("$[*].what", hasItem("保育士Ｂと保育士Ａが、保育士Ｂの机を見た。")));
        assertThat(masks.forPapers(incident).apply(new CaseText("鈴木保育士"))).isEqualTo("保育士Ｂ");
    }

    @Test
    void aColleagueWhoWritesIntoTheCaseIsMaskedOutsideTheNursery() throws Exception {
        send("hoiku-b", "/course-of-events", line("書庫を捜した。")).andExpect(status().isOk());

        read("encho", "/course-of-events").andExpect(jsonPath("$[*].recordedBy", hasItem("鈴木 桃子")));
        read("hoiku-kacho", "/course-of-events").andExpect(jsonPath("$[*].recordedBy", contains("保育士Ａ", "保育士Ｂ")));
    }

    @Test
    void aCorrectionLeavesBothLinesToBeSeenAndOneThatHolds() throws Exception {
        send("encho", "/course-of-events", line("書庫を捜した。"));
        var wrong = facts.of(incident).course().stream()
                .filter(entry -> entry.kind() == EntryKind.SEARCH)
                .findFirst()
                .orElseThrow();

        send("encho", "/course-of-events/" + wrong.id() + "/correction", line("書庫と引き出しを捜した。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].what", hasItem("書庫を捜した。")));

        assertThat(facts.of(incident).course())
                .extracting(entry -> entry.what().value())
                .contains("書庫と引き出しを捜した。")
                .doesNotContain("書庫を捜した。");
        send("encho", "/course-of-events/" + wrong.id() + "/correction", line("机を捜した。"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("この行はすでに訂正されています。新しい行のほうを訂正してください。"));
    }

    @Test
    void theLostCardHoldsEveryNumberOfThePublishedCase() throws Exception {
        send("encho", "/media", PublishedCard.JSON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].items").value(41))
                .andExpect(jsonPath("$[0].contents[*].items", contains(15, 17, 5, 4)))
                .andExpect(jsonPath("$[0].contents[1].persons", contains(11, 12)))
                .andExpect(jsonPath("$[0].contents[1].shotOn", contains("2012-12-12", "2012-12-13")));
    }

    @Test
    void theListShowsACaseToItsLineAndToNobodyElse() throws Exception {
        list("hoiku-kacho", "?text=" + incident)
                .andExpect(jsonPath("$.items[0].title").value("わかば保育園 ＳＤカードの紛失"))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].nextLimit").value("2012-12-25T08:10:00Z"));
        list("hoiku-kacho", "?unit=F001&status=RUNNING&order=OLDEST").andExpect(jsonPath("$.items", not(hasSize(0))));
        list("hoiku-kacho", "?text=" + incident + "&status=CLOSED")
                .andExpect(jsonPath("$.total").value(0));

        list("other-hoiku", "?text=" + incident)
                .andExpect(jsonPath("$.total").value(0))
                .andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void nothingIsClosedWhileTracksRun() throws Exception {
        read("joho-a", "/closing")
                .andExpect(jsonPath("$.hindrances[*].sentence", hasItem("みどり野市立わかば保育園の所属長が第一報をまだ確認していません。")));

        send("joho-a", "/closing", "{\"note\": null}").andExpect(status().isConflict());
    }

    @Test
    void theDiagramTellsWhereTheCaseStands() throws Exception {
        read("encho", "/diagram").andExpect(jsonPath("$.positions[*].element", hasItem("Task_HeadReport")));
        mvc.perform(get("/api/diagrams/LossIncidentProcess").with(as("encho"))).andExpect(status().isOk());
        mvc.perform(get("/api/diagrams/NoSuchProcess").with(as("encho"))).andExpect(status().isNotFound());
    }

    private ResultActions send(String login, String path, String body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + path)
                .with(as(login))
                .contentType(APPLICATION_JSON)
                .content(body));
    }

    private ResultActions read(String login, String path) throws Exception {
        return mvc.perform(get("/api/incidents/" + incident + path).with(as(login)))
                .andExpect(status().isOk());
    }

    private ResultActions list(String login, String query) throws Exception {
        return mvc.perform(get("/api/incidents" + query).with(as(login))).andExpect(status().isOk());
    }

    private static String line(String what) {
        return """
                {"startsAt": "2012-12-25T16:41:00+09:00", "openEnd": true, "actor": "園長", "what": "%s", "kind": "SEARCH"}"""
                .formatted(what);
    }
}
