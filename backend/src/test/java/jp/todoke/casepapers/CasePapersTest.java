package jp.todoke.casepapers;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.incident.confidentiality.ConfidentialOffice;
import jp.todoke.paper.PaperText;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** 事故報告書, 経過記録 and 一覧報告 say what is recorded today, what is not recorded as such, and nobody's name. */
@OfficeTest
class CasePapersTest {

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
        Cases.itIs(clock, "2012-12-25T16:45");
        office = new TrackOffice(application);
        incident = Cases.report(mvc, "hoiku-a", Cases.nursery().replace("気付きました。", "気付きました。鈴木 桃子が最後に使いました。"));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void ofACaseThatHasJustBegunTheWrittenReportSaysWhatIsNotThereYet() throws Exception {
        assertThat(headings("/written-report-paper")).containsExactly("紛失した個人情報および数", "経緯", "原因", "対応", "再発防止");
        assertThat(lines("/written-report-paper", "原因")).containsExactly("記入なし");
        assertThat(lines("/written-report-paper", "再発防止")).containsExactly("再発防止の計画は、承認されていない。");
        office.read("joho-a", incident, "/written-report-paper")
                .andExpect(jsonPath("$.title").value("事故報告書（ＳＤカードの紛失）"))
                .andExpect(jsonPath("$.preface[0]")
                        .value("平成24年12月25日、みどり野市立わかば保育園において、個人情報が記録されたＳＤカードの紛失が判明したので、次のとおり報告する。"))
                .andExpect(jsonPath("$.signature.length()").value(2));
    }

    @Test
    void ofACaseAtItsEndBothPapersSayTheSameAsWordAndAsPdfAndNameNobody() throws Exception {
        new WalkedCase(application, office, incident).toTheEnd();

        for (var paper : List.of("/written-report-paper", "/chronology")) {
            var word = PaperText.ofWord(file("/api/incidents/" + incident + paper + "/word"));
            var pdf = PaperText.ofPdf(file("/api/incidents/" + incident + paper + "/pdf"));
            for (var line : words(office.view("joho-a", incident, paper))) {
                assertThat(word).as(paper).contains(PaperText.normal(line));
                assertThat(pdf).as(paper).contains(PaperText.normal(line));
            }
            assertThat(word + pdf).doesNotContain("鈴木", "桃子", "null", "0件)").contains("保育士");
        }
        assertThat(lines("/written-report-paper", "再発防止")).allMatch(line -> line.contains("実施者："));
    }

    @Test
    void theChronologyTellsEveryTimeInItsOrderAndWhoToldWhom() throws Exception {
        new WalkedCase(application, office, incident)
                .says(Step.DECIDE_COUNCIL_REPORT, Map.of("version", 0, "manner", "SINGLE"))
                .toTheEnd();

        assertThat(lines("/chronology", "発生と把握").get(0)).isEqualTo("発生　記入なし");
        assertThat(lines("/chronology", "発生と把握")).anyMatch(line -> line.startsWith("把握　平成24年12月25日（火）午後4時40分"));
        var rows = office.view("joho-a", incident, "/chronology").at("/sections/1/blocks");
        assertThat(rows.get(0).get("cells").valueStream().map(JsonNode::asString))
                .containsExactly("日", "時刻", "誰が", "何をしたか、誰に伝えたか");
        var told = new ArrayList<String>();
        rows.forEach(row -> told.add(row.get("cells").get(3).asString()));
        assertThat(told).contains("再発防止の計画を提出した。", "再発防止の計画を承認した。", "審議会に報告した。");
        rows.forEach(row ->
                row.get("cells").forEach(cell -> assertThat(cell.asString()).isNotBlank()));
    }

    @Test
    void theListHoldsTheCasesOfThePeriodAndNoConfidentialOne() throws Exception {
        Cases.itIs(clock, "2013-05-14T16:45");
        var answers = Cases.nursery().replace("2012-12-25", "2013-05-14");
        Cases.report(mvc, "hoiku-a", answers);
        assertThat(listed("2013-05-14", "2013-05-14")).isEqualTo(1);
        var other = Cases.report(mvc, "hoiku-a", answers);
        assertThat(listed("2013-05-14", "2013-05-14")).isEqualTo(2);

        new ConfidentialOffice(application).close("joho-a", other, "joho-b").andExpect(status().isOk());

        assertThat(listed("2013-05-14", "2013-05-14")).isEqualTo(1);
        assertThat(listed("2013-05-12", "2013-05-13")).isZero();
        var address = "/api/case-list-paper/%s?from=2013-05-14&to=2013-05-14";
        assertThat(PaperText.ofWord(file(address.formatted("word"))))
                .contains("平成25年5月14日", "SDカードの紛失")
                .doesNotContain("わかば", "鈴木", "桃子", "null");
        assertThat(PaperText.ofPdf(file(address.formatted("pdf"))))
                .contains("取扱者を限定する事案は、含めていない。")
                .doesNotContain("わかば", "鈴木", "桃子", "null");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtItsField() throws Exception {
        mvc.perform(get("/api/case-list-paper?from=2012-12-31&to=2012-12-01").with(as("joho-a")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("to"));
    }

    @Test
    void anotherNurseryFindsNoneOfThemAndTheListIsTheSecretariats() throws Exception {
        office.read("other-encho", incident, "/written-report-paper").andExpect(status().isNotFound());
        office.read("other-encho", incident, "/chronology/pdf").andExpect(status().isNotFound());
        office.read("kansa", incident, "/chronology").andExpect(status().isOk());
        mvc.perform(get("/api/case-list-paper").with(as("encho"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/case-list-paper").with(as("kansa"))).andExpect(status().isOk());
    }

    private int listed(String from, String to) throws Exception {
        var blocks = office.view("joho-a", "/case-list-paper?from=" + from + "&to=" + to)
                .at("/sections/0/blocks");
        return (int) blocks.valueStream()
                .filter(block -> block.get("kind").asString().equals("ROW"))
                .count();
    }

    private byte[] file(String address) throws Exception {
        var bytes = mvc.perform(get(address).with(as("joho-a")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var name = address.replaceAll("\\?.*", "")
                .replaceAll(".*/([^/]+)/(word|pdf)$", "$1.$2")
                .replace(".word", ".docx");
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), bytes);
        return bytes;
    }

    private List<String> headings(String paper) throws Exception {
        return office.view("joho-a", incident, paper)
                .get("sections")
                .valueStream()
                .map(section -> section.get("heading").asString())
                .toList();
    }

    private List<String> lines(String paper, String heading) throws Exception {
        return office.view("joho-a", incident, paper)
                .get("sections")
                .valueStream()
                .filter(section -> section.get("heading").asString().equals(heading))
                .flatMap(section -> section.get("blocks").valueStream())
                .map(block -> block.get("text").asString())
                .toList();
    }

    private static List<String> words(JsonNode paper) {
        var words = new ArrayList<String>();
        words.add(paper.get("title").asString());
        paper.get("preface").forEach(line -> words.add(line.asString()));
        paper.get("signature").forEach(line -> words.add(line.asString()));
        for (var section : paper.get("sections")) {
            words.add(section.get("heading").asString());
            for (var block : section.get("blocks")) {
                words.add(block.get("text").asString());
                block.get("cells").forEach(cell -> words.add(cell.asString()));
            }
        }
        return words;
    }
}
