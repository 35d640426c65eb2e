package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the secretariat keeps for the council beside the cases: 諮問 and 監査. */
final class CouncilRegisterActs {

    private final MockMvc mvc;
    private final TrackOffice office;
    private final SettableClock clock;
    private final Operations operations;
    private final OtherActs.Look look;

    CouncilRegisterActs(ApplicationContext application, OtherActs.Look look) throws Exception {
        this.mvc = application.getBean(MockMvc.class);
        this.office = new TrackOffice(application);
        this.clock = application.getBean(SettableClock.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        consultation();
        inspection();
    }

    private void consultation() throws Exception {
        var terms = Map.of(
                "kind",
                "OUTSOURCING",
                "basis",
                "条例第13条（外部委託）",
                "title",
                "税証明書の発行の外部委託について",
                "section",
                "S-KOSEKI",
                "items",
                List.of(Map.of("item", "ENTRUSTED_TO", "words", "民間事業者")),
                "citations",
                List.of(Map.of("words", "平成23年12月26日　諮問第26号")),
                "attachments",
                List.of(Map.of("title", "仕様書（案）", "omitted", true)),
                "paperNo",
                "資料２",
                "paperDate",
                today().toString());
        var year = today().getMonthValue() >= 4 ? today().getYear() : today().getYear() - 1;
        var next = office.view("joho-a", "/consultations/choices")
                .path("years")
                .valueStream()
                .filter(each -> each.path("fiscalYear").asInt() == year)
                .findFirst()
                .orElseThrow()
                .path("next")
                .asInt();
        done("enterConsultation", Map.of(), Map.of("fiscalYear", year, "consultationNumber", next, "terms", terms));
        var id = newest("/consultations", "items");
        var at = Map.of("consultation", id);
        done("reviseConsultation", at, Map.of("version", 1, "terms", terms, "reason", "誤記のため"));
        done("recordConsultationAsked", at, Map.of("version", 2, "on", today().toString(), "reason", "日付の誤りのため"));
        done(
                "recordConsultationAnswer",
                at,
                Map.of(
                        "version",
                        3,
                        "on",
                        today().toString(),
                        "outcome",
                        "APPROVED",
                        "words",
                        "賛成＜多数＞、反対＜１名＞",
                        "opinion",
                        "契約が終わった後の秘密保持も求めること。",
                        "reason",
                        "誤記のため"));
    }

    /** The one that was just entered, whatever others of other years there are. */
    private String newest(String path, String list) throws Exception {
        return String.valueOf(office.view("joho-a", path)
                .get(list)
                .valueStream()
                .mapToLong(each -> each.get("id").asLong())
                .max()
                .orElseThrow());
    }

    private void inspection() throws Exception {
        var terms = new HashMap<String, Object>(Map.of(
                "fiscalYear",
                2012,
                "title",
                "個人情報保護監査の結果について",
                "section",
                "S-JOHO",
                "purpose",
                "取扱いの実態を確かめる。",
                "criteria",
                "個人情報保護条例",
                "items",
                List.of("外部委託"),
                "subjects",
                List.of(Map.of("unit", "S-KOSEKI", "on", today().minusDays(2).toString())),
                "withSecurityAudit",
                true));
        terms.putAll(Map.of(
                "outsideExpert",
                "監査員のうち1名は外部の専門家である。",
                "goodPractice",
                "書庫を施錠している。",
                "guidance",
                "課内の研修を続けること。",
                "paperNo",
                "資料５",
                "paperDate",
                today().toString()));
        done("enterInspection", Map.of(), terms);
        var id = newest("/inspections", "inspections");
        var at = Map.of("inspection", id);
        done("reviseInspection", at, Map.of("version", 1, "terms", terms));
        var owner = inspection(id).at("/owners/0/post").asLong();
        var finding = Map.<String, Object>of(
                "unit", "S-KOSEKI", "words", "鍵の管理簿がない。", "owner", owner, "due", today().toString());
        done("recordInspectionFinding", at, with(finding, 2));
        done("recordInspectionFinding", at, with(finding, 3));
        done(
                "correctInspectionFinding",
                finding(id, 0),
                Map.of("version", 4, "on", today().toString(), "words", "管理簿を作った。"));
        done("takeInspectionFindingBack", finding(id, 1), Map.of("version", 5, "reason", "二重に入力したため"));
    }

    private JsonNode inspection(String id) throws Exception {
        return office.view("joho-a", "/inspections/" + id);
    }

    private Map<String, String> finding(String inspection, int index) throws Exception {
        return Map.of(
                "inspection",
                inspection,
                "finding",
                inspection(inspection).at("/findings/" + index + "/id").asString());
    }

    private static Map<String, Object> with(Map<String, Object> entry, int version) {
        var body = new HashMap<>(entry);
        body.put("version", version);
        return body;
    }

    private void done(String operation, Map<String, String> places, Map<String, ?> body) throws Exception {
        var act = new Act(
                operations.of(operation), "joho-a", places, JsonMapper.shared().valueToTree(body));
        look.at(act, true);
        CaseChain.send(mvc, act);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
    }
}
