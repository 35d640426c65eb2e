package jp.todoke.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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

/** 諮問: the consultations of the council of 17 January 2013, entered, answered and printed by the secretariat. */
@OfficeTest
class ConsultationRegisterTest {

    /** The day after that meeting, of a year in which no other test consults the council: the years are one later. */
    private static final Instant NOW = Instant.parse("2014-01-18T01:00:00Z");

    private static final Map<String, Object> FAMILY_REGISTER = Map.of(
            "kind",
            "LINKAGE",
            "basis",
            "条例第17条（電子計算組織の結合）",
            "title",
            "戸籍副本データ管理システムとの電子計算組織の結合について",
            "section",
            "S-KOSEKI",
            "items",
            List.of(
                    item("WORK", "戸籍事務"),
                    item("PURPOSE", "大規模な災害で戸籍の正本と副本が同時に失われることを防ぐ。"),
                    item("PROCESSED_NOW", "年1回、磁気媒体に記録した副本を法務局へ送付している。"),
                    item("LINKED_TO", "法務省　戸籍副本データ管理システム（総合行政ネットワークで結合する。）"),
                    item("LINKED_FROM", "平成25年9月"),
                    item("EXCHANGED", "219,828戸籍\n本籍人口551,534人\n戸籍に記録された全ての項目"),
                    item("PROTECTION_HERE", "専用の端末へはUSBメモリーで渡す。\n端末は施錠した部屋に置く。"),
                    item("PROTECTION_THERE", "データは暗号化して保管する。")),
            "citations",
            List.of(),
            "attachments",
            List.of(attachment("事業概要", false), attachment("処理フロー", true)),
            "paperNo",
            "資料１",
            "paperDate",
            "2013-01-17");

    private static final Map<String, Object> TAX_CERTIFICATES = Map.of(
            "kind",
            "OUTSOURCING",
            "basis",
            "条例第13条（外部委託）",
            "title",
            "税証明書の発行の外部委託について",
            "section",
            "S-KOSEKI",
            "items",
            List.of(
                    item("SUBJECT", "税証明書発行業務の委託"),
                    item("ENTRUSTED_NEW", "申請の受付、証明書の作成および交付"),
                    item("ENTRUSTED_TO", "民間事業者"),
                    item("ENTRUSTED_FROM", "平成25年4月"),
                    item("INFORMATION", "氏名、住所、所得および課税の額"),
                    item("PROTECTION", "契約に特記事項を加え、従事者に誓約書を出させる。")),
            "citations",
            List.of(Map.of("words", "平成23年12月26日　諮問第26号")),
            "attachments",
            List.of(attachment("外部委託記録票（案）", false), attachment("仕様書（案）", true)),
            "paperNo",
            "資料２",
            "paperDate",
            "2013-01-17");

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    Consultations consultations;

    TrackOffice office;

    @BeforeEach
    void theOffice() {
        clock.set(NOW);
        office = new TrackOffice(application);
    }

    @Test
    void theLinkToTheRegisterOfFamiliesIsPrintedWithEachFact() throws Exception {
        var entered = entered(FAMILY_REGISTER);
        var id = entered.path("id").asString();
        assertThat(entered.path("status").asString()).isEqualTo("PREPARING");
        assertThat(word(id)).contains("案");

        ask(id, 1, "2013-01-17", null).andExpect(status().isBadRequest());
        ask(id, 1, "2014-01-17", null).andExpect(status().isOk());
        answer(id, Map.of("version", 2, "on", "2014-01-17", "outcome", "APPROVED", "words", "＜承認＞"))
                .andExpect(jsonPath("$.status").value("ANSWERED"));

        var facts = Stream.of(
                        "資料１",
                        "平成25年1月17日",
                        "市民部戸籍住民課",
                        "戸籍副本データ管理システムとの電子計算組織の結合について",
                        "平成26年1月17日、条例第17条（電子計算組織の結合）に基づき、次のとおり諮問する。",
                        "事務事業名",
                        "戸籍事務",
                        "事業目的",
                        "現行処理",
                        "年1回、磁気媒体に記録した副本を法務局へ送付している。",
                        "結合先",
                        "総合行政ネットワーク",
                        "実施予定年月",
                        "平成25年9月",
                        "所管課名",
                        "送受信する項目",
                        "219,828戸籍",
                        "本籍人口551,534人",
                        "個人情報の保護",
                        "【実施機関側】",
                        "USBメモリー",
                        "【相手側】",
                        "データは暗号化して保管する。",
                        "添付資料",
                        "事業概要",
                        "処理フロー　※省略",
                        "答申",
                        "平成26年1月17日　原案通り承認",
                        "＜承認＞")
                .map(PaperText::normal)
                .toList();
        assertThat(word(id)).contains(facts).doesNotContain("関連する諮問", "附帯意見", "委託先", "null");
        assertThat(pdf(id)).contains(facts).doesNotContain("関連する諮問", "附帯意見", "委託先", "null");
    }

    @Test
    void twoConsultationsOnOneOutsourcingAreAnsweredByTheVoteInWords() throws Exception {
        var ninth = entered(TAX_CERTIFICATES);
        var tenth = entered(with(
                TAX_CERTIFICATES,
                Map.of(
                        "title",
                        "軽自動車税の外部委託の変更について",
                        "items",
                        List.of(
                                item("ENTRUSTED_NOW", "申告書の受付"),
                                item("ENTRUSTED_NEW", "標識の弁償金の収納"),
                                item("ENTRUSTED_FROM", "平成25年4月")),
                        "citations",
                        List.of(Map.of(
                                "words",
                                "諮問第９号",
                                "consultation",
                                ninth.path("id").asLong())),
                        "paperNo",
                        "資料３")));
        for (var each : List.of(ninth, tenth)) {
            var id = each.path("id").asString();
            ask(id, 1, "2014-01-17", null).andExpect(status().isOk());
            answer(
                            id,
                            Map.of(
                                    "version",
                                    2,
                                    "on",
                                    "2014-01-17",
                                    "outcome",
                                    "APPROVED",
                                    "words",
                                    "賛成＜多数＞、反対＜１名＞",
                                    "opinion",
                                    "契約が終わった後の秘密保持も求めること。"))
                    .andExpect(status().isOk());
        }

        assertThat(pdf(ninth.path("id").asString()))
                .contains(Stream.of(
                                "件名",
                                "税証明書発行業務の委託",
                                "【追加】",
                                "民間事業者",
                                "委託開始年月",
                                "平成25年4月",
                                "取り扱う個人情報",
                                "関連する諮問",
                                "平成23年12月26日　諮問第26号",
                                "外部委託記録票（案）",
                                "仕様書（案）　※省略",
                                "賛成＜多数＞、反対＜１名＞",
                                "【附帯意見】",
                                "契約が終わった後の秘密保持も求めること。")
                        .map(PaperText::normal)
                        .toList())
                .doesNotContain("【現行】");
        var words = word(tenth.path("id").asString());
        assertThat(words).contains(PaperText.normal("委託内容【現行】申告書の受付【追加】標識の弁償金の収納"), "資料3", PaperText.normal("諮問第９号"));
        assertThat(pdf(tenth.path("id").asString())).contains("1委託内容", "2委託開始年月", "3所管課名", "4関連する諮問", "5添付資料", "6答申");
    }

    @Test
    void theNextNumberIsProposedAndNoneIsUsedTwice() throws Exception {
        var first = entered(TAX_CERTIFICATES);
        var id = first.path("id").asString();
        answer(id, Map.of("version", 1, "on", "2014-01-17", "outcome", "WITHDRAWN"))
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
        var number = next() - 1;

        enter("joho-a", UUID.randomUUID(), number, TAX_CERTIFICATES)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("consultationNumber"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("次の番号は")));
        revise(id, 2, TAX_CERTIFICATES, "誤記のため").andExpect(status().isConflict());
        assertThat(next()).isEqualTo(number + 1);
    }

    @Test
    void theSamePressOfTheButtonEntersOnce() throws Exception {
        var key = UUID.randomUUID();
        var number = next();
        enter("joho-a", key, number, TAX_CERTIFICATES).andExpect(status().isOk());
        enter("joho-a", key, number, TAX_CERTIFICATES).andExpect(status().isOk());

        assertThat(next()).isEqualTo(number + 1);
    }

    @Test
    void whatWasAskedIsChangedWithTheReasonAndStaysToBeRead() throws Exception {
        var id = entered(TAX_CERTIFICATES).path("id").asString();
        ask(id, 1, "2014-01-17", null).andExpect(status().isOk());
        var other = with(TAX_CERTIFICATES, Map.of("title", "税証明書の交付の外部委託について"));

        revise(id, 2, other, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        revise(id, 2, other, "件名の誤り").andExpect(status().isOk());
        revise(id, 2, other, "件名の誤り")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(3));

        var view = office.view("joho-a", "/consultations/" + id);
        assertThat(view.at("/terms/title").asString()).contains("交付");
        assertThat(view.at("/earlier/0/terms/title").asString()).contains("発行");
        assertThat(view.at("/written/reason").asString()).isEqualTo("件名の誤り");
        assertThat(view.at("/written/byPost").asString()).contains("情報公開課");
    }

    @Test
    void chiefsAndDirectorsReadWhatTheSecretariatWrites() throws Exception {
        var id = entered(TAX_CERTIFICATES).path("id").asString();

        mvc.perform(get("/api/consultations/" + id).with(As.as("hoiku-kacho"))).andExpect(status().isOk());
        mvc.perform(get("/api/consultations").with(As.as("kodomo-bucho"))).andExpect(status().isOk());
        mvc.perform(get("/api/consultations/" + id).with(As.as("hoiku-a"))).andExpect(status().isForbidden());
        enter("hoiku-kacho", UUID.randomUUID(), next(), TAX_CERTIFICATES).andExpect(status().isForbidden());
        mvc.perform(get("/api/consultations/999999999").with(As.as("joho-a"))).andExpect(status().isNotFound());
    }

    @Test
    void whateverNamesItFindsItsTitleSectionAndNumber() throws Exception {
        var entered = entered(FAMILY_REGISTER);

        var named = consultations.named(entered.path("id").asLong()).orElseThrow();
        assertThat(named.title()).contains("戸籍副本データ");
        assertThat(named.section()).isEqualTo("戸籍住民課");
        assertThat(named.number()).isEqualTo(entered.path("label").asString());
        assertThat(consultations.named(999_999_999)).isEmpty();
    }

    private static Map<String, Object> item(String item, String words) {
        return Map.of("item", item, "words", words);
    }

    private static Map<String, Object> attachment(String title, boolean omitted) {
        return Map.of("title", title, "omitted", omitted);
    }

    private static Map<String, Object> with(Map<String, Object> terms, Map<String, Object> other) {
        var changed = new HashMap<>(terms);
        changed.putAll(other);
        return changed;
    }

    private int next() throws Exception {
        return office.view("joho-a", "/consultations/choices")
                .path("years")
                .valueStream()
                .filter(each -> each.path("fiscalYear").asInt() == 2013)
                .findFirst()
                .orElseThrow()
                .path("next")
                .asInt();
    }

    private JsonNode entered(Map<String, Object> terms) throws Exception {
        var answer = enter("joho-a", UUID.randomUUID(), next(), terms)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private ResultActions enter(String login, UUID key, int number, Map<String, Object> terms) throws Exception {
        return mvc.perform(post("/api/consultations")
                .with(As.as(login))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared()
                        .writeValueAsString(Map.of("fiscalYear", 2013, "consultationNumber", number, "terms", terms))));
    }

    private ResultActions revise(String id, int version, Map<String, Object> terms, String reason) throws Exception {
        return office.order(
                "joho-a",
                "/consultations/" + id + "/revisions",
                reason == null
                        ? Map.of("version", version, "terms", terms)
                        : Map.of("version", version, "terms", terms, "reason", reason));
    }

    private ResultActions ask(String id, int version, String on, String reason) throws Exception {
        return office.order(
                "joho-a",
                "/consultations/" + id + "/askings",
                reason == null
                        ? Map.of("version", version, "on", on)
                        : Map.of("version", version, "on", on, "reason", reason));
    }

    private ResultActions answer(String id, Map<String, ?> entry) throws Exception {
        return office.order("joho-a", "/consultations/" + id + "/answers", entry);
    }

    private String word(String id) throws Exception {
        return PaperText.ofWord(bytes("/api/consultations/" + id + "/paper/word"));
    }

    private String pdf(String id) throws Exception {
        return PaperText.ofPdf(bytes("/api/consultations/" + id + "/paper/pdf"));
    }

    private byte[] bytes(String path) throws Exception {
        return mvc.perform(get(path).with(As.as("hoiku-kacho")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
