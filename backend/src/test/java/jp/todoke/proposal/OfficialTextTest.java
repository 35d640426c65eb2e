package jp.todoke.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** 公表文 in the official layout: made of facts, changed by people, every version kept, nobody named. */
@OfficeTest
class OfficialTextTest {

    @Autowired
    ApplicationContext application;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void itIsMadeOfWhatIsKnownAndThePartsWithoutAnyFactCloseUp() throws Exception {
        var text = office.view("hoiku-kacho", incident, "/publication-text");

        assertThat(text.at("/issuer/municipality").asString()).isEqualTo("みどり野市");
        assertThat(text.at("/issuer/section").asString()).isEqualTo("保育課");
        assertThat(text.get("ownNumbers").valueStream().map(JsonNode::asString))
                .contains(text.at("/issuer/phone").asString());
        assertThat(text.at("/composed/heading").asString()).isEqualTo("個人情報が記録されたＳＤカードの紛失について（お詫び）");
        assertThat(headings(text.at("/composed/body").asString()))
                .containsSubsequence("１　概要", "漏えいのおそれがある個人情報", "問合せ先")
                .doesNotContain("原因", "再発防止策");
        assertThat(text.at("/composed/body").asString()).contains("深くおわび申し上げます。", "ＳＤカードの紛失が判明しました。");

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
                                "contact",
                                new PlainSteps(office).told()))
                .andExpect(status().isOk());
        assertThat(office.view("hoiku-kacho", incident, "/publication-text")
                        .at("/composed/body")
                        .asString())
                .contains("対応\n　対象となる方には、これまでに延べ46名に御連絡し、おわびしました。");
    }

    @Test
    void everyVersionIsKeptAndTheLastIsWhatThePublicationBeginsWith() throws Exception {
        keeps("hoiku-kakari", 0, "１　概要\n　紛失がありました。").andExpect(status().isOk());
        keeps("hoiku-kakari", 0, "同時に書いた文")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.kept[0].body").value("１　概要\n　紛失がありました。"));
        keeps("hoiku-kakari", 1, "１　概要\n　ＳＤカードの紛失がありました。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kept[*].number").value(contains(1, 2)))
                .andExpect(jsonPath("$.kept[1].formWords").value("報道資料"))
                .andExpect(jsonPath("$.kept[1].recordedPost").value("保育課係長"));

        assertThat(office.view("hoiku-kacho", incident, "/proposals/record-publication")
                        .at("/texts/0/text")
                        .asString())
                .endsWith("ＳＤカードの紛失がありました。");
    }

    @Test
    void whoeverIsNamedIsMaskedInThePreviewAndInWhatIsKept() throws Exception {
        office.send("encho", incident, "/participants", Map.of("name", "緑野 一郎", "kind", "保育士", "unitCode", "F001"))
                .andExpect(status().is2xxSuccessful());

        office.send("hoiku-kakari", incident, "/publication-text/preview", Map.of("body", "緑野一郎が持ち帰った。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].text").value("保育士Ｂ"))
                .andExpect(jsonPath("$[0].written").value("MASKED"));
        keeps("hoiku-kakari", 0, "緑野一郎が持ち帰った。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kept[0].body").value("保育士Ｂが持ち帰った。"));
    }

    @Test
    void aDayFarAwayAndAnEmptyTextAreRefusedAtTheirFields() throws Exception {
        var entry = entry(0, " ");
        entry.put("dated", today().plusYears(2).toString());
        office.send("hoiku-kakari", incident, "/publication-text", entry)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("body")));
        entry.put("body", "本文");
        office.send("hoiku-kakari", incident, "/publication-text", entry)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("dated")));
    }

    private ResultActions keeps(String login, int version, String body) throws Exception {
        return office.send(login, incident, "/publication-text", entry(version, body));
    }

    private Map<String, Object> entry(int version, String body) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "form",
                "PRESS",
                "dated",
                today().toString(),
                "heading",
                "個人情報の紛失について（お詫び）",
                "body",
                body));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"));
    }

    private static List<String> headings(String body) {
        return body.lines()
                .filter(line -> line.matches("[１-９]　.*"))
                .map(line -> line.startsWith("１") ? line : line.substring(2))
                .toList();
    }
}
