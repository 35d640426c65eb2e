package jp.todoke.sweep;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two cases, acted out by their people: the nursery's from its facts to its closing with a duty to report, and one of
 * the section itself, found to be without duty. Together they do every command of the step table; a test looks on
 * before each.
 */
final class CaseChain {

    /** One act: somebody sends this body to this operation. */
    record Act(Operation operation, String login, Map<String, String> places, JsonNode body) {}

    /** Does an act in its own way; gives the answer that must be a success. */
    @FunctionalInterface
    interface Doer {
        MockHttpServletResponse does(Act act) throws Exception;
    }

    private final MockMvc mvc;
    private final Operations operations;
    private final TrackOffice office;
    private final Doer doer;
    private IncidentId incident;

    CaseChain(ApplicationContext application, Doer doer) throws Exception {
        mvc = application.getBean(MockMvc.class);
        operations = new Operations(mvc);
        office = new TrackOffice(application);
        this.doer = doer;
    }

    /** Sends an act as it is. */
    static MockHttpServletResponse send(MockMvc mvc, Act act) throws Exception {
        return mvc.perform(act.operation()
                        .request(act.places(), act.body().toString())
                        .with(as(act.login())))
                .andReturn()
                .getResponse();
    }

    /** From the first report of a teacher to the end of the case. */
    IncidentId nursery() throws Exception {
        incident = office.reportedBy("hoiku-a");
        facts();
        addressees();
        waiver();
        search();
        reportLine();
        act(
                "assessDuty",
                "joho-a",
                version(
                        "/assessment",
                        "verdict",
                        "DUTY",
                        "grounds",
                        List.of("R1"),
                        "reason",
                        "要配慮個人情報を含む。",
                        "at",
                        minutesAgo(1)));
        act(
                "filePreliminaryReport",
                "joho-a",
                "D1",
                filing(0, "速報", Map.of("items", List.of(Map.of("item", "SUMMARY", "text", "名簿を紛失した。")))));
        act(
                "fileFinalReport",
                "joho-b",
                "D1",
                filing(1, "確報", Map.of("unknownItems", List.of("CAUSE", "PREVENTION"), "supplementBy", today())));
        act("fileSupplement", "joho-a", "D1", filing(2, "追完", Map.of()));
        act(
                "recordAuthorityRequest",
                "joho-a",
                "D1",
                Map.of(
                        "version",
                        3,
                        "asked",
                        Told.between(minutesAgo(50), minutesAgo(5)),
                        "channel",
                        "PHONE",
                        "words",
                        "鍵の管理の記録を求められた。",
                        "due",
                        today()));
        act(
                "saveAnswerDraft",
                "joho-a",
                Map.of("number", incident.value(), "part", "D1", "request", requestId()),
                Map.of("form", "1", "values", Map.of("OTHER", "書きかけ")));
        act(
                "answerAuthorityRequest",
                "joho-a",
                Map.of("number", incident.value(), "part", "D1", "request", requestId()),
                filing(4, "追加報告", Map.of()));
        act(
                "approveNotificationPlan",
                "hoiku-kacho",
                Map.of("version", 0, "until", today(), "plan", "全員に電話し、つながらない人には訪問する。"));
        act(
                "recordNotification",
                "encho",
                version(
                        "/notification",
                        "outcome",
                        "SETTLED",
                        "contents",
                        PlainSteps.contents(),
                        "substitute",
                        Map.of(
                                "measure",
                                "ENQUIRY_DESK",
                                "act",
                                "DONE",
                                "place",
                                "市民相談室",
                                "telephone",
                                "03-0000-0000",
                                "time",
                                Told.at(minutesAgo(5)),
                                "doneBy",
                                "課長",
                                "asPublished",
                                false),
                        "contact",
                        Map.of(
                                "told",
                                46,
                                "ofAll",
                                46,
                                "means",
                                "PHONE",
                                "time",
                                Told.between(minutesAgo(50), minutesAgo(5)),
                                "contactedBy",
                                "園長",
                                "apology",
                                true,
                                "note",
                                "全員")));
        act("confirmNotification", "hoiku-kacho", version("/notification", "confirmed", true));
        act(
                "decidePublication",
                "kodomo-bucho",
                version("/publication", "choice", "NOT", "reason", "本人が特定されるため", "decidedAt", minutesAgo(1)));
        act(
                "revisePublicationDecision",
                "kodomo-bucho",
                version("/publication", "choice", "AT_ONCE", "reason", "影響が大きいため", "decidedAt", minutesAgo(0)));
        act(
                "recordPublication",
                "koho",
                version(
                        "/publication",
                        "publishedOn",
                        today(),
                        "publishedAt",
                        minutesAgo(0),
                        "channels",
                        List.of("WEBSITE"),
                        "words",
                        "個人情報の紛失について",
                        "byTelephone",
                        PlainSteps.byTelephone(minutesAgo(0)),
                        "beforeToldReason",
                        "拾った人からの連絡を求めるため"));
        act(
                "recordFurtherPublication",
                "hoiku-kacho",
                version(
                        "/publication",
                        "kind",
                        "FOLLOW_UP",
                        "publishedOn",
                        today(),
                        "publishedAt",
                        minutesAgo(0),
                        "channels",
                        List.of("WEBSITE"),
                        "words",
                        "個人情報の紛失について（続報）",
                        "byTelephone",
                        PlainSteps.byTelephone(minutesAgo(0))));
        act("previewPublicationText", "koho", Map.of("body", "１　概要"));
        act(
                "keepPublicationText",
                "koho",
                Map.of("version", 0, "form", "PRESS", "dated", today(), "heading", "個人情報の紛失について（お詫び）", "body", "１　概要"));
        act(
                "decidePublicationText",
                "kodomo-bucho",
                Map.of("version", 1, "outcome", "RETURNED", "reason", "経緯を書き足してください。"));
        act(
                "submitPlan",
                "encho",
                version(
                        "/prevention",
                        "causeStatus",
                        "UNKNOWN",
                        "cause",
                        "分からない。",
                        "at",
                        minutesAgo(0),
                        "measures",
                        List.of(
                                Map.of(
                                        "text",
                                        "終業時に枚数を数える",
                                        "novelty",
                                        "NEW",
                                        "kind",
                                        "CHECK",
                                        "verifier",
                                        "CHIEF",
                                        "guidedByChief",
                                        true,
                                        "doer",
                                        "全職員",
                                        "recurring",
                                        "毎日",
                                        "due",
                                        today()),
                                Map.of(
                                        "text",
                                        "週に一度、数えた表を見る",
                                        "novelty",
                                        "NEW",
                                        "kind",
                                        "CHECK",
                                        "verifier",
                                        "CHIEF",
                                        "guidedByChief",
                                        false,
                                        "doer",
                                        "園長",
                                        "recurring",
                                        "毎週"))));
        act(
                "decidePlan",
                "hoiku-kacho",
                version(
                        "/prevention",
                        "measures",
                        PlainSteps.words(2, "APPROVED", null).get("measures"),
                        "at",
                        minutesAgo(0)));
        new MeasureActs(incident, this::act).all(today());
        council();
        found();
        new PlainSteps(office).settlesWhatWasTold(incident);
        act("closeIncident", "joho-b", Map.of("note", "すべて終わった。"));
        new FollowUpActs(office, incident, this::act).all(today());
        act(
                "reopenIncident",
                "joho-a",
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "startsAt",
                        minutesAgo(0),
                        "teller",
                        "保護者",
                        "words",
                        "連絡がないと言われた。",
                        "needed",
                        List.of("NOTIFICATION"),
                        "reasons",
                        Stream.of("FACILITY_RESPONSE", "ASSESSMENT", "PUBLICATION", "PREVENTION")
                                .map(track -> Map.of("track", track, "reason", "変わらないため。"))
                                .toList()));
        return incident;
    }

    /** Everything is known: a report with every item is both 速報 and 確報. */
    private Map<String, Object> wholeReport() {
        return filing(0, "速報・確報", Map.of("items", PlainSteps.wholeReport().get("items")));
    }

    private String requestId() throws Exception {
        return office.view("joho-a", incident, "/authority")
                .at("/duties/0/requests/0/id")
                .asString();
    }

    /** A report in which every state is done, so that no time of one may lie ahead. */
    private Map<String, Object> filing(int version, String note, Map<String, Object> besides) {
        var filing = new HashMap<String, Object>(besides);
        filing.putAll(Map.of(
                "version",
                version,
                "at",
                minutesAgo(0),
                "receiptNumber",
                "第" + version + "号 " + UUID.randomUUID(),
                "note",
                note,
                "reportingBody",
                "市長",
                "jointlyWith",
                "教育委員会",
                "causedBy",
                "BODY",
                "preventionDone",
                "使用簿を置いた。",
                "preventionToCome",
                "研修を行う。"));
        Stream.of("notice", "publication", "prevention").forEach(item -> {
            filing.put(item + "State", "DONE");
            filing.put(item + "Time", Told.between(minutesAgo(50), minutesAgo(5)));
        });
        return filing;
    }

    /** A case of the section itself: without duty, confirmed by a second person. */
    IncidentId section() throws Exception {
        incident = office.reportedBy("hoiku-kakari");
        act(
                "saveStepDraft",
                "joho-a",
                Map.of("number", incident.value(), "step", "assess-duty"),
                Map.of("form", "1", "values", Map.of("reason", "書きかけ")));
        act(
                "takeStepOver",
                "joho-a",
                Map.of("number", incident.value(), "step", "assess-duty"),
                Map.of("takenAt", minutesAgo(0)));
        act(
                "assessDuty",
                "joho-a",
                version("/assessment", "verdict", "NO_DUTY", "grounds", List.of("NO_ITEM"), "reason", "氏名がない。"));
        act(
                "confirmNoDuty",
                "joho-b",
                version("/assessment", "outcome", "CONFIRMED", "reason", "同じ判断である。", "at", minutesAgo(0)));
        act("askJudgingAgain", "joho-a", Map.of("reason", "病歴の欄を見落としていたため"));
        act(
                "assessDuty",
                "joho-a",
                version("/assessment", "verdict", "DUTY", "grounds", List.of("R1"), "reason", "病歴の欄があった。"));
        act("filePreliminaryAndFinalReport", "joho-b", "D1", wholeReport());
        act(
                "joinUnit",
                "hoiku-kakari",
                Map.of("unitCode", "F002", "known", Told.at(minutesAgo(1)), "reason", "同じ名簿を使っていた"));
        nothingLeaked();
        return incident;
    }

    /** Somebody was told before it turned out that nothing had leaked. */
    private void nothingLeaked() throws Exception {
        act(
                "recordNotification",
                "hoiku-kacho",
                version(
                        "/notification",
                        "outcome",
                        "GO_ON",
                        "contact",
                        Map.of(
                                "told",
                                1,
                                "means",
                                "PHONE",
                                "time",
                                Told.between(minutesAgo(50), minutesAgo(5)),
                                "contactedBy",
                                "課長",
                                "apology",
                                true)));
        act(
                "assessDuty",
                "joho-a",
                version("/assessment", "verdict", "NO_DUTY", "grounds", List.of("NOT_A_LEAK"), "reason", "書庫にあった。"));
        act(
                "confirmNoDuty",
                "joho-b",
                version("/assessment", "outcome", "CONFIRMED", "reason", "同じ判断である。", "at", minutesAgo(0)));
        act(
                "recordToldCorrection",
                "hoiku-kacho",
                Map.of("number", incident.value(), "to", "PERSONS"),
                Map.of("done", true, "doneOn", today(), "words", "無事だったことを伝えた。"));
    }

    /** A mail that seemed to have gone to the wrong persons, up to the end of its recovery; then it is withdrawn. */
    IncidentId missent() throws Exception {
        incident = office.reportedBy("hoiku-a", IncidentKind.MISSENT_EMAIL, MediumKind.EMAIL);
        var recipient = Map.of("name", "緑野商店", "means", "EMAIL", "copies", 1, "note", "取引のある店");
        act("addRecipients", "hoiku-a", "F001", search("recipients", List.of(recipient)));
        act(
                "reviseRecipient",
                "hoiku-a",
                Map.of("number", incident.value(), "part", "F001", "recipient", "1"),
                search("removed", false, "recipient", recipient));
        var asked = search(
                "recipients",
                List.of(1),
                "act",
                "DELETED",
                "time",
                Told.at(minutesAgo(0)),
                "doneBy",
                "副園長",
                "opened",
                "NO",
                "evidence",
                "削除した旨の返信",
                "note",
                "電話でも確かめた。");
        act("previewRecoveryAct", "hoiku-a", "F001", asked);
        act("recordRecoveryAct", "hoiku-a", "F001", asked);
        act(
                "proposeRecoveryEnd",
                "hoiku-a",
                "F001",
                search("at", minutesAgo(0), "returned", false, "reason", "すべて削除された。"));
        earlyEnd();
        act("proposeWithdrawal", "hoiku-kacho", Map.of("reason", "宛先は園の職員で、誤送信ではなかった。"));
        var proposal = office.view("joho-a", incident, "/withdrawal")
                .at("/proposals/0/id")
                .asString();
        act(
                "decideWithdrawal",
                "joho-a",
                Map.of("number", incident.value(), "proposal", proposal),
                Map.of("confirmed", true));
        return incident;
    }

    private void earlyEnd() throws Exception {
        act(
                "proposeEarlyEnd",
                "hoiku-kacho",
                Map.of(
                        "kind",
                        "NOT_NEEDED",
                        "reasons",
                        List.of(Map.of("track", "PREVENTION", "reason", "宛先の登録は正しく、改めることがない。"))));
        var proposal = office.view("joho-a", incident, "/early-ends")
                .at("/proposals/0/id")
                .asString();
        act(
                "decideEarlyEnd",
                "joho-a",
                Map.of("number", incident.value(), "proposal", proposal),
                Map.of("confirmed", false, "reason", "原因が分かるまでは続ける。"));
    }

    /** The rule of the list names the police; another one is added by hand and told. */
    private void addressees() throws Exception {
        var police = ofAddressee(0);
        act("dismissAddressee", "joho-a", police, Map.of("reason", "鍵の付いた箱ごと所内で見つかったため"));
        act("decideAddresseeDismissal", "joho-b", police, Map.of("confirmed", true));
        var other = office.view("joho-a", incident, "/addressees").at("/toAdd/0/addressee");
        act("addCaseAddressee", "joho-a", Map.of("addressee", other.asInt(), "reason", "県からの求めがあったため"));
        act(
                "recordAddresseeReport",
                "joho-a",
                ofAddressee(1),
                Map.of(
                        "number",
                        1,
                        "time",
                        Told.between(minutesAgo(5), minutesAgo(1)),
                        "means",
                        "PHONE",
                        "toldTo",
                        "担当課の受付",
                        "words",
                        "名簿を紛失し、捜している旨を伝えた。",
                        "receiptNumber",
                        "報-" + incident.value(),
                        "latenessReason",
                        "県からの求めが後であったため"));
    }

    private Map<String, String> ofAddressee(int index) throws Exception {
        var id = office.view("joho-a", incident, "/addressees")
                .at("/addressees/" + index + "/id")
                .asString();
        return Map.of("number", incident.value(), "addressee", id);
    }

    private void waiver() throws Exception {
        var publication = office.view("kodomo-bucho", incident, "/clocks")
                .get("clocks")
                .valueStream()
                .filter(clock -> clock.get("key").asString().equals("PUBLICATION_DECISION"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        var places = Map.of("number", incident.value(), "clock", publication);
        act("askWaiver", "kodomo-bucho", places, Map.of("reason", "一括公表で足りるため"));
        act("decideWaiver", "joho-a", places, Map.of("confirmed", false, "note", "影響が大きい"));
    }

    private void facts() throws Exception {
        act("openAsSecretariat", "joho-a", Map.of("latenessReason", "夜間に届いたため"));
        act("explainLateStart", "encho", Map.of("reason", "先に捜していたため"));
        var line = Map.of(
                "startsAt",
                minutesAgo(30),
                "endsAt",
                minutesAgo(20),
                "openEnd",
                false,
                "actor",
                "園長",
                "what",
                "松本さんと捜した",
                "kind",
                "SEARCH");
        act("addCourseEntry", "encho", line);
        var entry = office.view("encho", incident, "/course-of-events").values().stream()
                .filter(written -> written.get("source").asString().equals("manual"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        act("correctCourseEntry", "encho", Map.of("number", incident.value(), "entry", entry), line);
        plannedActs();
        act(
                "recordKnowledge",
                "encho",
                Map.of("knower", "園長", "employer", "BODY", "known", Told.at(minutesAgo(10)), "note", "口頭"));
        basis();
        actAfterLook(
                "previewCount",
                "recordCount",
                "encho",
                Map.of(
                        "asOf",
                        minutesAgo(5),
                        "unit",
                        "PERSONS",
                        "min",
                        22,
                        "max",
                        46,
                        "approx",
                        false,
                        "basis",
                        "名簿",
                        "what",
                        "園児",
                        "unknown",
                        false,
                        "mayOverlap",
                        false,
                        "replaces",
                        List.of()));
        actAfterLook(
                "previewNature",
                "recordNature",
                "encho",
                Map.of("kind", "THEFT", "malice", "YES", "known", Told.at(minutesAgo(5)), "reason", "窓が割られていた。"));
        actAfterLook(
                "previewInformationKinds",
                "recordInformationKinds",
                "encho",
                Map.of("kinds", List.of("HEALTH"), "allChecked", true, "basis", "名簿の写しから分かった。"));
        act(
                "recordOccurrence",
                "encho",
                Map.of(
                        "time",
                        Map.of("startsOn", "2012-12-18", "startPart", "EVENING", "openEnd", false),
                        "basis",
                        "記録簿"));
        act(
                "recordExposure",
                "encho",
                Map.of(
                        "exposed", "PERIOD",
                        "time", Map.of("startsOn", "2012-12-18", "openEnd", true),
                        "containedBy", "公開を止めた。",
                        "basis", "記録簿"));
        var card = Map.of(
                "kind",
                "SD_CARD",
                "label",
                "２歳児用ＳＤカード",
                "quantity",
                1,
                "unit",
                "枚",
                "items",
                41,
                "itemsUnit",
                "枚",
                "approx",
                true,
                "safeguards",
                Map.of(
                        "protection", "PASSWORD",
                        "protectionWords", "４桁",
                        "copies", "YES",
                        "copiesWords", "園のパソコンに写しがある",
                        "rule", "YES",
                        "ruleFollowed", "NO",
                        "ruleWords", "使用簿の記入漏れ"),
                "lastUsedAt",
                Told.at(minutesAgo(600)),
                "contents",
                List.of(Map.of(
                        "shotOn",
                        List.of("2012-12-12"),
                        "persons",
                        List.of(12),
                        "what",
                        "写真",
                        "items",
                        22,
                        "itemsMax",
                        46,
                        "itemsUnit",
                        "枚",
                        "approx",
                        false)));
        actAfterLook("previewMedium", "addMedium", "encho", card);
        usage();
        new CauseActs(office, this::act).all(incident);
        actAfterLook(
                "previewMediumRevision",
                "reviseMedium",
                "encho",
                Map.of("number", incident.value(), "medium", "1"),
                Map.of("revision", 1, "removed", false, "medium", card));
        evidence();
        act(
                "addMitigatingFact",
                "encho",
                Map.of("kind", "SPECIAL_DEVICE", "words", "専用カメラ", "evidence", "製造者の説明書", "medium", 1));
        act(
                "withdrawMitigatingFact",
                "encho",
                Map.of("number", incident.value(), "fact", "1"),
                Map.of("reason", "市販の機器でも読めたため"));
        confidentiality();
        act("nameParticipant", "encho", Map.of("name", "緑野 一郎", "kind", "保育士", "unitCode", "F001"));
        var named = office.view("encho", incident, "/participants")
                .valueStream()
                .filter(person -> person.get("name").asString().equals("緑野 一郎"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        act(
                "withdrawParticipant",
                "encho",
                Map.of("number", incident.value(), "participant", named),
                Map.of("reason", "別の人だったため"));
        desk();
    }

    private void plannedActs() throws Exception {
        for (var what : List.of("説明会を開く。", "研修をする。")) {
            act("planAct", "encho", Map.of("when", "１月末を目途", "what", what, "unit", "F001"));
        }
        act(
                "plannedActDone",
                "encho",
                Map.of("number", incident.value(), "act", plannedAct(0)),
                Map.of("time", Told.at(minutesAgo(5)), "what", "説明会を開いた。"));
        act(
                "plannedActLapsed",
                "encho",
                Map.of("number", incident.value(), "act", plannedAct(1)),
                Map.of("reason", "文書で知らせるため"));
    }

    private String plannedAct(int index) throws Exception {
        return office.view("encho", incident, "/planned-acts")
                .at("/" + index + "/id")
                .asString();
    }

    private void basis() throws Exception {
        act(
                "recordKnowledge",
                "joho-a",
                Map.of("knower", "情報公開課", "employer", "BODY", "known", Told.at(minutesAgo(5)), "of", "TO_COMMISSION"));
        var entry = office.view("joho-a", incident, "").get("knowledge").values().stream()
                .filter(known -> known.path("of").asString("").equals("TO_COMMISSION"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
        act(
                "proposeDutyBasis",
                "joho-a",
                Map.of("number", incident.value(), "duty", "TO_COMMISSION"),
                Map.of("knowledge", entry, "reason", "人数が後から分かったため"));
        var proposal = office.view("joho-a", incident, "/duty-bases")
                .at("/0/proposals/0/id")
                .asString();
        act(
                "decideDutyBasis",
                "joho-b",
                Map.of("number", incident.value(), "duty", "TO_COMMISSION", "proposal", proposal),
                Map.of("confirmed", true));
        act(
                "correctKnowledge",
                "joho-a",
                Map.of("number", incident.value(), "entry", entryOfBody()),
                Map.of(
                        "knower",
                        "園長",
                        "employer",
                        "BODY",
                        "known",
                        Told.at(minutesAgo(60)),
                        "note",
                        "口頭",
                        "reason",
                        "聞き違い"));
        act(
                "decideKnowledgeCorrection",
                "joho-b",
                Map.of(
                        "number",
                        incident.value(),
                        "correction",
                        office.view("joho-a", incident, "")
                                .at("/knowledgeCorrections/0/id")
                                .asString()),
                Map.of("confirmed", true));
    }

    private String entryOfBody() throws Exception {
        return office.view("joho-a", incident, "").get("knowledge").values().stream()
                .filter(known -> known.get("employer").asString().equals("BODY")
                        && known.path("of").asString("").isEmpty())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private void desk() throws Exception {
        act(
                "saveStepDraftOfPart",
                "encho",
                Map.of("number", incident.value(), "step", "head-report", "part", "F001"),
                Map.of("form", "1", "values", Map.of("words", "書きかけ")));
        act(
                "takeStepOfPartOver",
                "encho",
                Map.of("number", incident.value(), "step", "head-report", "part", "F001"),
                Map.of("takenAt", minutesAgo(0)));
        var teacher = office.view("hoiku-kacho", incident, "/parties/candidates").values().stream()
                .filter(person -> person.get("post").asString().endsWith("保育士"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .get("account")
                .asString();
        act("markParty", "hoiku-kacho", Map.of("account", Long.parseLong(teacher), "reason", "持ち出した本人のため"));
        act(
                "makeStatement",
                "hoiku-b",
                Map.of("words", "棚に置いたと思います。", "key", UUID.randomUUID().toString()));
        act(
                "freeParty",
                "hoiku-kacho",
                Map.of("number", incident.value(), "account", teacher),
                Map.of("reason", "別人と分かったため"));
    }

    /** Made confidential for the secretariat and whoever reads in these tests, and everybody's again. */
    private void confidentiality() throws Exception {
        var handlers = office.view("joho-a", incident, "/confidentiality/candidates").values().stream()
                .filter(candidate -> candidate.get("required").asBoolean()
                        || candidate.get("label").asString().contains("監査"))
                .map(candidate -> {
                    var handler = new HashMap<String, Object>();
                    handler.put("post", candidate.get("post").asLong());
                    if (!candidate.get("account").isNull()) {
                        handler.put("account", candidate.get("account").asLong());
                    }
                    return handler;
                })
                .toList();
        act(
                "makeConfidential",
                "joho-a",
                Map.of("version", 0, "ground", "OTHER", "words", "聞き取り中のため", "handlers", handlers));
        act("addDisciplinaryNote", "joho-a", Map.of("words", "人事課と協議した。"));
        act("liftConfidentiality", "joho-a", Map.of("version", 1, "reason", "関与がないと分かったため"));
    }

    private void evidence() throws Exception {
        mvc.perform(operations
                        .of("addAttachment")
                        .request(Map.of("number", incident.value()))
                        .with(as("encho")))
                .andExpect(status().isOk());
        act(
                "recordCustody",
                "encho",
                Map.of("number", incident.value(), "medium", "1"),
                Map.of(
                        "version",
                        0,
                        "receivedFrom",
                        "見つけた保育士",
                        "since",
                        Told.at(minutesAgo(1)),
                        "holder",
                        "園長",
                        "place",
                        "園長室の金庫",
                        "sealed",
                        true,
                        "condition",
                        "傷のないまま封筒に入れた",
                        "photos",
                        List.of(1)));
        act(
                "withdrawAttachment",
                "encho",
                Map.of("number", incident.value(), "attachment", "1"),
                Map.of("reason", "別の書類だったため"));
    }

    private void usage() throws Exception {
        var use = Map.of(
                "outAt",
                minutesAgo(700),
                "inAt",
                minutesAgo(690),
                "approx",
                false,
                "user",
                "保育士Ｂ",
                "media",
                List.of("2歳用"),
                "lostMedia",
                List.of(1),
                "witness",
                "事務室には副園長が在席");
        act("recordUsage", "encho", use);
        var entry = office.view("encho", incident, "/usage").at("/entries/0/id").asString();
        act(
                "correctUsage",
                "encho",
                Map.of("number", incident.value(), "entry", entry),
                Map.of("removed", false, "usage", use));
        act("saveUsageImport", "encho", Map.of("sha256", "a".repeat(64), "again", false, "rows", List.of(use)));
    }

    private void search() throws Exception {
        var round = search(
                "time",
                Told.between(minutesAgo(20), minutesAgo(5)),
                "places",
                List.of(Map.of("medium", 0, "place", "OFFICE", "result", "LOOKED")),
                "unlookedReason",
                "園の外に出す物ではない",
                "searchers",
                "保育士５名",
                "account",
                "事務室を捜した",
                "result",
                "END_PROPOSED",
                "endReason",
                "すべて捜した");
        act("previewSearchRound", "hoiku-a", "F001", round);
        act("recordSearchRound", "hoiku-a", "F001", round);
        var report = Map.of(
                "kind",
                "LOST_PROPERTY",
                "time",
                Told.at(minutesAgo(3)),
                "station",
                "みどり野警察署",
                "reportedBy",
                "園長",
                "note",
                "電話で届け出た。");
        act("recordPoliceReport", "encho", "F001", report);
        var recorded = office.view("encho", incident, "/search")
                .at("/units/0/policeReports/0/id")
                .asString();
        act(
                "correctPoliceReport",
                "encho",
                Map.of("number", incident.value(), "part", "F001", "report", recorded),
                Map.of("removed", false, "report", report));
        act("agreeSearchEnd", "encho", "F001", search("at", minutesAgo(0), "returned", false));
        act("confirmSearchEnd", "hoiku-kacho", "F001", search("at", minutesAgo(0), "returned", false));
    }

    private void reportLine() throws Exception {
        act(
                "headReports",
                "encho",
                "F001",
                Map.of("time", Told.at(minutesAgo(0)), "reporter", "園長", "means", "PHONE", "words", "報告した"));
        act(
                "chiefReceives",
                "hoiku-kacho",
                "F001",
                Map.of(
                        "time",
                        Told.at(minutesAgo(0)),
                        "means",
                        "PHONE",
                        "toldBy",
                        "園長",
                        "noInstruction",
                        false,
                        "instructions",
                        List.of("持ち出しのときの確認を徹底すること")));
        act(
                "giveInstruction",
                "hoiku-kacho",
                "F001",
                Map.of("text", "使用簿を毎日確認すること", "time", Told.at(minutesAgo(0)), "toWhom", "園長"));
        act(
                "submitWrittenReport",
                "encho",
                "F001",
                line(
                        "time",
                        Told.at(minutesAgo(0)),
                        "managementState",
                        "施錠していた",
                        "course",
                        "終業時に気付いた",
                        "laterMeasures",
                        "毎日数える"));
        act("decideWrittenReport", "hoiku-kacho", "F001", line("accepted", true, "decidedAt", minutesAgo(0)));
    }

    private void council() throws Exception {
        act("decideCouncilReport", "joho-a", version("/council", "manner", "SINGLE", "at", minutesAgo(0)));
        act(
                "assignMeeting",
                "joho-a",
                version(
                        "/council",
                        "name",
                        "第３回審議会",
                        "day",
                        today(),
                        "begins",
                        "10:00",
                        "place",
                        "庁議室",
                        "latenessReason",
                        "次の会議が三月後のため"));
        act(
                "moveMeeting",
                "joho-a",
                version(
                        "/council",
                        "name",
                        "第４回審議会",
                        "day",
                        today(),
                        "begins",
                        "13:00",
                        "place",
                        "庁議室",
                        "reason",
                        "定足数のため"));
        compilesAndConfirmsPaper();
        act("replacePaper", "joho-a", version("/council", "reason", "人数の記載を改めたため。"));
        compilesAndConfirmsPaper();
        act("recordMeetingHeld", "joho-a", version("/council", "heldOn", today(), "note", "了承"));
    }

    private void compilesAndConfirmsPaper() throws Exception {
        act(
                "compilePaper",
                "joho-a",
                version(
                        "/council",
                        "documentNo",
                        "資料６",
                        "date",
                        today(),
                        "author",
                        "保育課",
                        "title",
                        "報告",
                        "preface",
                        "報告します。"));
        for (var place :
                office.view("joho-a", incident, "/papers/council/names").findValues("key")) {
            act(
                    "markPaperName",
                    "joho-a",
                    Map.of("number", incident.value(), "paper", "council"),
                    Map.of("key", place.asString(), "choice", "LEAVE"));
        }
        act(
                "confirmPaper",
                "hoiku-kacho",
                version("/council", "outcome", "CONFIRMED", "at", minutesAgo(0), "latenessReason", "会議が間近だったため。"));
    }

    private void found() throws Exception {
        actAfterLook(
                "previewFind",
                "recordFind",
                "encho",
                Map.of("number", incident.value(), "medium", "1"),
                Map.of(
                        "revision",
                        0,
                        "removed",
                        false,
                        "time",
                        Map.of("startsOn", today(), "startPart", "MORNING", "openEnd", false),
                        "place",
                        "書庫",
                        "foundBy",
                        "副園長",
                        "seen",
                        "NO",
                        "used",
                        "UNKNOWN",
                        "condition",
                        "封筒に入ったままだった。",
                        "proof",
                        "封の割印を確かめた。"));
        act(
                "assessDuty",
                "joho-a",
                version(
                        "/assessment",
                        "verdict",
                        "DUTY",
                        "grounds",
                        List.of("R1"),
                        "reason",
                        "要配慮個人情報を含む。",
                        "at",
                        minutesAgo(0)));
        var open = office.view("encho", incident, "/told-outside")
                .valueStream()
                .filter(one -> one.get("state").asString().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .get("statement")
                .asString();
        act("settleToldOutside", "hoiku-kacho", Map.of("statement", open, "done", false, "words", "確報で伝えるため。"));
        var told = Map.of("done", true, "doneOn", today(), "words", "見つかったことを伝えた。");
        act("tellPersonsOfFind", "encho", "W1", told);
        act("addFindToPublication", "hoiku-kacho", "W2", told);
        act("addFindToFinalReport", "joho-a", "W3", told);
        act("addFindToCouncilReport", "joho-a", "W4", told);
    }

    private void act(String operation, String login, Map<String, ?> body) throws Exception {
        act(operation, login, Map.of("number", incident.value()), body);
    }

    private void act(String operation, String login, String part, Map<String, ?> body) throws Exception {
        act(operation, login, Map.of("number", incident.value(), "part", part), body);
    }

    private void act(String operation, String login, Map<String, String> places, Map<String, ?> body) throws Exception {
        var answer = doer.does(new Act(
                operations.of(operation), login, places, JsonMapper.shared().valueToTree(body)));
        assertThat(answer.getStatus())
                .as(operation + answer.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(200, 299);
    }

    /** What saving would bring about is asked before, with the same body. */
    private void actAfterLook(String look, String operation, String login, Map<String, ?> body) throws Exception {
        actAfterLook(look, operation, login, Map.of("number", incident.value()), body);
    }

    private void actAfterLook(
            String look, String operation, String login, Map<String, String> places, Map<String, ?> body)
            throws Exception {
        act(look, login, places, body);
        act(operation, login, places, body);
    }

    private Map<String, Object> version(String track, Object... fields) throws Exception {
        return body(office.view("joho-a", incident, track).get("version").asInt(), fields);
    }

    private Map<String, Object> search(Object... fields) throws Exception {
        return body(
                office.view("encho", incident, "/search").at("/units/0/version").asInt(), fields);
    }

    private Map<String, Object> line(Object... fields) throws Exception {
        return body(
                office.view("encho", incident, "/supervisor")
                        .at("/units/0/version")
                        .asInt(),
                fields);
    }

    private static Map<String, Object> body(int version, Object... fields) {
        var body = new HashMap<String, Object>(Map.of("version", version));
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    private String minutesAgo(int minutes) {
        return office.now().minus(Duration.ofMinutes(minutes)).toString();
    }

    private String today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo")).toString();
    }
}
