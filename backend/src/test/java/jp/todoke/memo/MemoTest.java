package jp.todoke.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The memo for mayor and assembly tells what is recorded, and of what is not that it is not. */
@OfficeTest
class MemoTest {

    private static final String LACKING = "【記録なし】";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aTeacherReports() throws Exception {
        clock.set(Instant.parse("2012-12-25T07:45:00Z"));
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void ofACaseThatHasJustBegunEveryQuestionSaysWhereItsAnswerIsEntered() throws Exception {
        var answers = lines("想定問答");

        assertThat(answers.stream().filter(line -> line.endsWith("か。"))).hasSize(9);
        assertThat(answers.stream().filter(line -> line.startsWith(LACKING))).hasSize(9);
        assertThat(lines("対応の状況"))
                .containsExactly(
                        "本人への連絡　記録された連絡はない。全員への連絡は終わっていない。",
                        "国への報告　報告の義務があるかどうかは、判断していない。",
                        "公表　公表するかどうかは決まっていない。",
                        "再発防止　計画は承認されていない。");
        assertThat(lines("概要")).contains("対象となる方　22名～46名");
    }

    @Test
    void whatThePlanWeighsAnswersWhatTheFieldSays() throws Exception {
        new WalkedCase(application, office, incident)
                .says(Step.DRAFT_PLAN, weighedPlan())
                .toTheEnd();

        assertThat(lines("想定問答"))
                .containsSubsequence(
                        "原因は分かっているのか。",
                        "原因の特定には至っていない。",
                        "対策は現場の負担にならないか。",
                        "対策（１）　1日10分（保育士）。現場は同意している。終業の会で数えます。",
                        "ほかの方法は検討したのか。",
                        "持ち出しを禁じる案は、行事の撮影ができないため採らなかった。");
        assertThat(lines("対応の状況")).anyMatch(line -> line.startsWith("再発防止　計画の措置1件のうち、"));
    }

    @Test
    void nobodyIsNamedInItNotEvenInTheFile() throws Exception {
        incident = Cases.report(mvc, "hoiku-a", Cases.nursery().replace("気付きました。", "気付きました。鈴木 桃子が最後に使いました。"));
        var pdf = office.read("joho-a", incident, "/memo/pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var word = office.read("joho-a", incident, "/memo/word")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var read = Loader.loadPDF(pdf);
                var opened = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(word)))) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("説明用メモ", "最後に使いました。")
                    .doesNotContain("鈴木");
            assertThat(opened.getText()).contains("説明用メモ", "最後に使いました。").doesNotContain("鈴木");
        }
    }

    @Test
    void anotherNurseryFindsNoneAndAnAuditorReadsIt() throws Exception {
        office.read("other-encho", incident, "/memo").andExpect(status().isNotFound());
        office.read("kansa", incident, "/memo").andExpect(status().isOk());
    }

    private Map<String, ?> weighedPlan() {
        var plan = new HashMap<String, Object>(new PlainSteps(office).plan("text", "終業時に枚数を数える", "recurring", "毎日"));
        @SuppressWarnings("unchecked")
        var measure = new HashMap<String, Object>((Map<String, ?>) ((List<?>) plan.get("measures")).get(0));
        measure.put(
                "weighing",
                Map.of(
                        "burdenOf", "保育士",
                        "minutesPerDay", 10,
                        "facilityAnswer", "CONSENTS",
                        "facilityComment", "終業の会で数えます。",
                        "alternatives", "持ち出しを禁じる案は、行事の撮影ができないため採らなかった。"));
        plan.put("measures", List.of(measure));
        return plan;
    }

    private List<String> lines(String section) throws Exception {
        var lines = new ArrayList<String>();
        for (var one : office.view("joho-a", incident, "/memo").path("sections")) {
            if (one.path("heading").asString().equals(section)) {
                one.path("blocks").forEach(block -> lines.add(block.path("text").asString()));
            }
        }
        return lines;
    }
}
