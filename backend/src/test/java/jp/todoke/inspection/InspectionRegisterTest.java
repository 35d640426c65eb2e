package jp.todoke.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.paper.PaperText;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 監査: the inspection of 2012 that the council heard of, entered and printed, and what one finds until it is put right.
 */
@OfficeTest
class InspectionRegisterTest {

    private static final Instant NOW = Instant.parse("2013-01-16T01:00:00Z");

    private static final Map<String, Object> OF_2012 = new HashMap<>(Map.of(
            "fiscalYear",
            2012,
            "title",
            "平成24年度個人情報保護監査の結果について",
            "section",
            "S-JOHO",
            "purpose",
            "個人情報の取扱いが条例に沿っているかを確かめ、漏えいを防ぐ。",
            "criteria",
            "個人情報保護条例\n個人情報保護制度運用の手引",
            "subjects",
            List.of(
                    Map.of("unit", "S-SEISAKU", "on", "2012-08-28"),
                    Map.of("unit", "S-KOSEKI", "on", "2012-08-30"),
                    Map.of("unit", "S-SOGO", "on", "2012-10-10")),
            "withSecurityAudit",
            true,
            "outsideExpert",
            "監査員のうち1名は外部の専門家である。",
            "goodPractice",
            "書庫を施錠し、相談には個室を使っている。"));

    static {
        OF_2012.putAll(Map.of("guidance", "課内の研修を続け、委託先と臨時職員にも広げること。", "paperNo", "資料５", "paperDate", "2013-01-17"));
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Inspections inspections;

    TrackOffice office;

    @BeforeEach
    void theOffice() {
        clock.set(NOW);
        office = new TrackOffice(application);
    }

    @Test
    void aNewInspectionBeginsWithTheEightItemsOrThoseOfTheOneBefore() throws Exception {
        assertThat(StandardItems.ITEMS).hasSize(8);
        entered(Map.of("items", List.of("外部委託", "職員の私物の機器")));

        assertThat(office.view("joho-a", "/inspections/choices").path("items").toString())
                .contains("職員の私物の機器");
    }

    @Test
    void threeUnitsWithoutAnyFindingArePrintedWithEachFact() throws Exception {
        var id = entered(Map.of()).path("id").asString();

        var facts = Stream.of(
                        "資料５",
                        "平成25年1月17日",
                        "総務部情報公開課",
                        "平成24年度個人情報保護監査の結果について",
                        "監査の目的",
                        "個人情報の取扱いが条例に沿っているかを確かめ、漏えいを防ぐ。",
                        "監査の基準",
                        "個人情報保護条例",
                        "個人情報保護制度運用の手引",
                        "監査項目",
                        "個人情報を取り扱う業務の手続",
                        "個人情報ファイルの管理",
                        "外部委託",
                        "目的外利用",
                        "外部提供",
                        "状況調査票",
                        "電子計算組織の結合",
                        "意識啓発",
                        "情報セキュリティ監査と併せて実施した。",
                        "監査員のうち1名は外部の専門家である。",
                        "監査対象",
                        "監査実施日",
                        "指摘事項",
                        "総務部情報政策課",
                        "平成24年8月28日",
                        "市民部戸籍住民課",
                        "平成24年8月30日",
                        "福祉部総合福祉事務所",
                        "平成24年10月10日",
                        "優れた取組",
                        "書庫を施錠し、相談には個室を使っている。",
                        "指導した事項",
                        "課内の研修を続け、委託先と臨時職員にも広げること。")
                .map(PaperText::normal)
                .toList();
        var word = PaperText.ofWord(bytes("/api/inspections/" + id + "/paper/word"));
        var pdf = PaperText.ofPdf(bytes("/api/inspections/" + id + "/paper/pdf"));
        assertThat(word).contains(facts).doesNotContain("null");
        assertThat(word.split("なし", -1)).hasSize(4);
        assertThat(pdf).contains(facts).contains("ア個人情報を取り扱う業務の手続", "ク個人情報の保護").doesNotContain("null");
        assertThat(pdf.split("なし", -1)).hasSize(4);
    }

    @Test
    void whatNobodyTypedIsNotPrintedAndTheNumbersCloseUp() throws Exception {
        var bare = new HashMap<String, Object>(Map.of(
                "fiscalYear",
                2012,
                "title",
                "監査について",
                "section",
                "S-JOHO",
                "items",
                List.of("外部委託"),
                "subjects",
                List.of()));
        bare.put("withSecurityAudit", false);
        var id = sent(bare).path("id").asString();

        assertThat(PaperText.ofPdf(bytes("/api/inspections/" + id + "/paper/pdf")))
                .contains("1監査項目")
                .doesNotContain("監査の目的", "監査の結果", "監査の方法", "優れた取組", "指導した事項", "2");
    }

    @Test
    void aFindingIsOpenAndThenOverdueUntilItIsPutRight() throws Exception {
        var entered = entered(Map.of());
        var id = entered.path("id").asString();
        var found = find(id, Map.of("version", 1));
        found.andExpect(status().isOk())
                .andExpect(jsonPath("$.results[1].found[0]").value("鍵の管理簿がない。"));
        var finding = office.view("joho-a", "/inspections/" + id).at("/findings/0");
        assertThat(finding.path("overdue").asBoolean()).isTrue();
        assertThat(finding.path("owner").asString()).isEqualTo("戸籍住民課長");
        assertThat(open(id)).isEqualTo(1);

        var path = "/inspections/" + id + "/findings/" + finding.path("id").asString();
        office.order("joho-a", path + "/correction", Map.of("version", 2, "on", "2012-08-29", "words", "管理簿を作った。"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("on"));
        office.order("joho-a", path + "/correction", Map.of("version", 2, "on", "2012-12-20", "words", "管理簿を作った。"))
                .andExpect(status().isOk());
        office.order("joho-a", path + "/withdrawal", Map.of("version", 3, "reason", "誤りのため"))
                .andExpect(status().isConflict());
        assertThat(open(id)).isZero();
        assertThat(PaperText.ofWord(bytes("/api/inspections/" + id + "/paper/word")))
                .contains("鍵の管理簿がない。", PaperText.normal("（平成24年12月20日是正　管理簿を作った。）"));
    }

    @Test
    void anInspectedUnitStaysWhileSomethingWasFoundThere() throws Exception {
        var id = entered(Map.of()).path("id").asString();
        find(id, Map.of("version", 1)).andExpect(status().isOk());
        var fewer = new HashMap<>(OF_2012);
        fewer.put("items", StandardItems.ITEMS);
        fewer.put("subjects", List.of(Map.of("unit", "S-SOGO", "on", "2012-10-10")));

        office.order("joho-a", "/inspections/" + id + "/revisions", Map.of("version", 2, "terms", fewer))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("terms.subjects"));
        office.order("joho-a", "/inspections/" + id + "/revisions", Map.of("version", 1, "terms", fewer))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(2));
    }

    @Test
    void aFindingElsewhereOrForAnotherPostIsRefusedAtItsField() throws Exception {
        var id = entered(Map.of()).path("id").asString();

        find(id, Map.of("version", 1, "unit", "S-HOIKU"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("unit"));
    }

    @Test
    void chiefsReadAndTheSecretariatWrites() throws Exception {
        var id = entered(Map.of()).path("id").asString();

        mvc.perform(get("/api/inspections").with(As.as("hoiku-kacho"))).andExpect(status().isOk());
        mvc.perform(get("/api/inspections/" + id).with(As.as("kodomo-bucho"))).andExpect(status().isOk());
        mvc.perform(get("/api/inspections/" + id).with(As.as("encho"))).andExpect(status().isForbidden());
        office.order("hoiku-kacho", "/inspections/" + id + "/revisions", Map.of("version", 1, "terms", OF_2012))
                .andExpect(status().isForbidden());
    }

    @Test
    void whateverNamesItFindsItsTitleSectionAndYear() throws Exception {
        var id = entered(Map.of()).path("id").asLong();

        var named = inspections.named(id).orElseThrow();
        assertThat(named.title()).contains("個人情報保護監査");
        assertThat(named.section()).isEqualTo("情報公開課");
        assertThat(named.number()).isEqualTo("平成24年度");
    }

    private ResultActions find(String id, Map<String, Object> other) throws Exception {
        var owner = office.view("joho-a", "/inspections/" + id)
                .path("owners")
                .valueStream()
                .filter(each -> each.path("unit").asString().equals("S-KOSEKI"))
                .findFirst()
                .orElseThrow()
                .path("post")
                .asLong();
        var finding = new HashMap<String, Object>(
                Map.of("unit", "S-KOSEKI", "words", "鍵の管理簿がない。", "owner", owner, "due", "2012-12-28"));
        finding.putAll(other);
        return office.order("joho-a", "/inspections/" + id + "/findings", finding);
    }

    private long open(String inspection) throws Exception {
        return office.view("hoiku-kacho", "/inspections")
                .path("openFindings")
                .valueStream()
                .filter(each -> each.path("inspection").asString().equals(inspection))
                .count();
    }

    private JsonNode entered(Map<String, Object> other) throws Exception {
        var terms = new HashMap<>(OF_2012);
        terms.put("items", StandardItems.ITEMS);
        terms.putAll(other);
        return sent(terms);
    }

    private JsonNode sent(Map<String, Object> terms) throws Exception {
        var answer = mvc.perform(post("/api/inspections")
                        .with(As.as("joho-a"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(terms)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private byte[] bytes(String path) throws Exception {
        return mvc.perform(get(path).with(As.as("hoiku-kacho")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
