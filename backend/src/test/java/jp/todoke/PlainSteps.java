package jp.todoke;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How each open step of a case is done: at which address, and what is said there where nothing is unusual. */
public final class PlainSteps {

    private final TrackOffice office;

    public PlainSteps(TrackOffice office) {
        this.office = office;
    }

    /** Where the step is sent, below the case's address; {@code part} is the facility or the duty it is done for. */
    public static String path(Step step, @Nullable String part) {
        return switch (step) {
            case RECORD_SEARCH_ROUND -> "/search/" + part + "/rounds";
            case AGREE_SEARCH_END -> "/search/" + part + "/end-agreement";
            case CONFIRM_SEARCH_END -> "/search/" + part + "/end-confirmation";
            case HEAD_REPORT, HEAD_REPORT_LATE -> "/supervisor/" + part + "/head-report";
            case CHIEF_RECEIPT -> "/supervisor/" + part + "/receipt";
            case WRITTEN_REPORT -> "/supervisor/" + part + "/written-report";
            case DECIDE_WRITTEN_REPORT -> "/supervisor/" + part + "/written-report-decision";
            case ASSESS_DUTY -> "/assessment/verdict";
            case CONFIRM_NO_DUTY -> "/assessment/no-duty-confirmation";
            case FILE_PRELIMINARY_REPORT -> "/authority/" + part + "/preliminary-report";
            case FILE_FINAL_REPORT -> "/authority/" + part + "/final-report";
            case FILE_SUPPLEMENT -> "/authority/" + part + "/supplement";
            case RECORD_NOTIFICATION -> "/notification/contacts";
            case CONFIRM_NOTIFICATION -> "/notification/confirmation";
            case DECIDE_PUBLICATION -> "/publication/decision";
            case RECORD_PUBLICATION -> "/publication/record";
            case DRAFT_PLAN -> "/prevention/plan";
            case DECIDE_PLAN -> "/prevention/plan-decision";
            case RECORD_MEASURE -> "/measures/" + part + "/done";
            case VERIFY_MEASURE -> "/measures/" + part + "/verification";
            case ANSWER_FOLLOW_UP -> "/follow-up/" + part + "/answer";
            case PROPOSE_SUCCESSOR -> "/follow-up/" + part + "/successors";
            case DECIDE_SUCCESSOR -> "/follow-up/" + part + "/successor-decision";
            case DECIDE_COUNCIL_REPORT -> "/council/decision";
            case ASSIGN_MEETING -> "/council/meeting";
            case COMPILE_PAPER -> "/council/paper";
            case CONFIRM_PAPER -> "/council/paper-confirmation";
            case RECORD_MEETING_HELD -> "/council/meeting-held";
            case TELL_PERSONS_OF_FIND -> "/work-after-find/" + part + "/persons";
            case ADD_FIND_TO_PUBLICATION -> "/work-after-find/" + part + "/publication";
            case ADD_FIND_TO_FINAL_REPORT -> "/work-after-find/" + part + "/final-report";
            case ADD_FIND_TO_COUNCIL_REPORT -> "/work-after-find/" + part + "/council-report";
            case CLOSING_CHECK -> "/closing";
        };
    }

    /** What is said where nothing is unusual: the case has no duty, and nobody is to be told of it. */
    public Map<String, ?> plain(Step step) {
        return switch (step) {
            case RECORD_SEARCH_ROUND -> searched("result", "END_PROPOSED", "endReason", "捜す所が残っていないため。");
            case AGREE_SEARCH_END, CONFIRM_SEARCH_END -> Map.of("at", now(), "returned", false);
            case HEAD_REPORT, HEAD_REPORT_LATE ->
                Map.of("time", Told.at(now()), "reporter", "所属長", "means", "PHONE", "words", "課長に報告した。");
            case CHIEF_RECEIPT -> Map.of("time", Told.at(now()), "means", "PHONE", "noInstruction", true);
            case WRITTEN_REPORT ->
                Map.of(
                        "time",
                        Told.on(today()),
                        "managementState",
                        "書庫に保管",
                        "course",
                        "終業時に気付いた",
                        "laterMeasures",
                        "枚数を数える");
            case DECIDE_WRITTEN_REPORT -> Map.of("accepted", true, "decidedAt", now());
            case ASSESS_DUTY -> Map.of("verdict", "NO_DUTY", "reason", "いずれにも当たらないため。", "grounds", List.of("NO_ITEM"));
            case CONFIRM_NO_DUTY, CONFIRM_PAPER -> Map.of("outcome", "CONFIRMED");
            case FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT, FILE_SUPPLEMENT ->
                Map.of("receiptNumber", "受付" + UUID.randomUUID());
            case RECORD_NOTIFICATION ->
                Map.of("outcome", "NOT_NEEDED", "ground", "NOBODY_CONCERNED", "reason", "写っている人が特定できないため。");
            case CONFIRM_NOTIFICATION -> Map.of("confirmed", true);
            case DECIDE_PUBLICATION -> Map.of("choice", "NOT", "reason", "影響を考えて決めた。", "decidedAt", now());
            case RECORD_PUBLICATION ->
                Map.of(
                        "publishedOn",
                        today().toString(),
                        "publishedAt",
                        now(),
                        "channels",
                        List.of("WEBSITE"),
                        "words",
                        "紛失について",
                        "beforeToldReason",
                        "拾った人からの連絡を求めるため。",
                        "byTelephone",
                        byTelephone(now()));
            case DRAFT_PLAN -> plan("text", "終業時に枚数を数える", "recurring", "毎日");
            case DECIDE_PLAN -> words(1, "APPROVED", null);
            case RECORD_MEASURE -> Map.of("doneOn", today().toString(), "account", "数える表を作り、掲示した。");
            case VERIFY_MEASURE -> Map.of("accepted", true);
            case ANSWER_FOLLOW_UP -> Map.of("measures", List.of(Map.of("measure", 1, "stillRuns", "RUNS")));
            case PROPOSE_SUCCESSOR -> Map.of("measures", List.of(successor(1)));
            case DECIDE_SUCCESSOR -> Map.of("outcome", "APPROVED");
            case DECIDE_COUNCIL_REPORT -> Map.of("manner", "NOT", "reason", "半期の一覧で報告するため。");
            case ASSIGN_MEETING ->
                Map.of("name", "第３回審議会", "day", today().plusDays(30).toString());
            case COMPILE_PAPER ->
                Map.of(
                        "documentNo",
                        "資料１",
                        "date",
                        today().toString(),
                        "author",
                        "こども家庭部保育課",
                        "title",
                        "個人情報の紛失について",
                        "preface",
                        "次のとおり報告する。");
            case RECORD_MEETING_HELD -> Map.of("heldOn", today().toString(), "note", "了承");
            case TELL_PERSONS_OF_FIND, ADD_FIND_TO_PUBLICATION, ADD_FIND_TO_FINAL_REPORT, ADD_FIND_TO_COUNCIL_REPORT ->
                Map.of("done", true, "doneOn", today().toString(), "words", "見つかったことを伝えた。");
            case CLOSING_CHECK -> Map.of("note", "全て確認した。");
        };
    }

    /** A medium was found today, and nobody had seen it. */
    public Map<String, ?> found() {
        return Map.of(
                "revision",
                0,
                "removed",
                false,
                "time",
                Map.of("startsOn", today().toString(), "openEnd", false),
                "place",
                "書庫",
                "foundBy",
                "園長",
                "seen",
                "NO",
                "used",
                "NO",
                "condition",
                "封筒に入ったままだった。");
    }

    /** A round of the search that just ended without a find, with what came of it. */
    public Map<String, ?> searched(String... outcome) {
        return with(
                Map.of(
                        "time",
                        Told.between(now(), now()),
                        "places",
                        List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                        "unlookedReason",
                        "持ち出す物ではないため。",
                        "searchers",
                        "職員全員",
                        "account",
                        "書庫を捜したが見つからなかった。"),
                outcome);
    }

    /** All persons were told just now. */
    public Map<String, ?> told() {
        return Map.of(
                "told",
                46,
                "ofAll",
                46,
                "means",
                "PHONE",
                "time",
                Told.between(now(), now()),
                "contactedBy",
                "所属長",
                "apology",
                true);
    }

    /** Somebody agreed on the telephone to publish what nobody had approved yet. */
    public static Map<String, ?> byTelephone(String at) {
        return Map.of("approver", "部長", "at", at, "reason", "報道機関から問合せがあったため。");
    }

    /** The persons were told of everything that the law names. */
    public static Map<String, ?> contents() {
        return Map.of(
                "summary", "TOLD", "information", "TOLD", "cause", "TOLD", "secondaryHarm", "TOLD", "other", "TOLD");
    }

    /** A plan of one measure, of which that is said besides. */
    public Map<String, ?> plan(String... measure) {
        return Map.of(
                "causeStatus",
                "UNKNOWN",
                "measures",
                List.of(with(
                        Map.of(
                                "novelty",
                                "NEW",
                                "kind",
                                "CHECK",
                                "guidedByChief",
                                false,
                                "doer",
                                "当番",
                                "verifier",
                                "CHIEF"),
                        measure)));
    }

    /** What is done every day in place of that measure. */
    public static Map<String, ?> successor(int follows) {
        return Map.of(
                "follows",
                follows,
                "text",
                "数え終えるまで施錠しない",
                "kind",
                "RULE",
                "doer",
                "当番",
                "recurring",
                "毎日",
                "verifier",
                "CHIEF");
    }

    /** The chief approves a plan of so many measures, upon that version. */
    public static Map<String, Object> approved(int version, int measures) {
        var body = words(measures, "APPROVED", null);
        body.put("version", version);
        return body;
    }

    /** The same word on each measure of a plan. */
    public static Map<String, Object> words(int measures, String outcome, @Nullable String reason) {
        var words = IntStream.rangeClosed(1, measures)
                .mapToObj(measure -> {
                    var word = new HashMap<String, Object>(Map.of("measure", measure, "outcome", outcome));
                    word.put("reason", reason);
                    return word;
                })
                .toList();
        return new HashMap<>(Map.of("measures", words));
    }

    /** A report to the commission that tells all that the final one must. */
    public static Map<String, Object> wholeReport() {
        return with(Map.of(
                "items",
                Stream.of(
                                "SUMMARY",
                                "INFORMATION",
                                "PERSONS",
                                "CAUSE",
                                "SECONDARY_HARM",
                                "PERSON_NOTICE",
                                "PUBLICATION")
                        .map(item -> Map.of("item", item, "text", "報告する文"))
                        .toList(),
                "causedBy",
                "BODY",
                "noticeState",
                "DONE",
                "publicationState",
                "NONE",
                "preventionState",
                "PLANNED",
                "preventionToCome",
                "研修を行う。"));
    }

    /** Whatever was told outside and is otherwise now need not be told anew, as the secretariat says. */
    public void settlesWhatWasTold(IncidentId incident) throws Exception {
        for (var told : view(incident, "/told-outside")) {
            if (told.get("state").asString().equals("OPEN")) {
                office.send(
                        "joho-a",
                        incident,
                        "/told-outside/settlement",
                        Map.of("statement", told.get("statement").asString(), "done", false, "words", "人数は伝えていないため。"));
            }
        }
    }

    /** What is sent for the step: that, upon the version that the form saw. */
    public Map<String, Object> body(IncidentId incident, Step step, @Nullable String part, Map<String, ?> says)
            throws Exception {
        var body = new HashMap<String, Object>(says);
        body.put("version", version(incident, step, part));
        return body;
    }

    /** How many facts the track of the step has. */
    public int version(IncidentId incident, Step step, @Nullable String part) throws Exception {
        return switch (step) {
            case RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END ->
                ofPart(incident, "/search", "units", part);
            case HEAD_REPORT, HEAD_REPORT_LATE, CHIEF_RECEIPT, WRITTEN_REPORT, DECIDE_WRITTEN_REPORT ->
                ofPart(incident, "/supervisor", "units", part);
            case FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT, FILE_SUPPLEMENT ->
                ofPart(incident, "/authority", "duties", part);
            case ASSESS_DUTY, CONFIRM_NO_DUTY -> of(view(incident, "/assessment"));
            case RECORD_NOTIFICATION, CONFIRM_NOTIFICATION -> of(view(incident, "/notification"));
            case DECIDE_PUBLICATION, RECORD_PUBLICATION -> of(view(incident, "/publication"));
            case DRAFT_PLAN, DECIDE_PLAN -> of(view(incident, "/prevention"));
            case RECORD_MEASURE, VERIFY_MEASURE ->
                of(view(incident, "/measures")
                        .valueStream()
                        .filter(each -> each.path("part").asString().equals(part))
                        .findFirst()
                        .orElseThrow());
            case ANSWER_FOLLOW_UP, PROPOSE_SUCCESSOR, DECIDE_SUCCESSOR -> of(view(incident, "/follow-up"));
            case DECIDE_COUNCIL_REPORT, ASSIGN_MEETING, COMPILE_PAPER, CONFIRM_PAPER, RECORD_MEETING_HELD ->
                of(view(incident, "/council"));
            case TELL_PERSONS_OF_FIND,
                    ADD_FIND_TO_PUBLICATION,
                    ADD_FIND_TO_FINAL_REPORT,
                    ADD_FIND_TO_COUNCIL_REPORT,
                    CLOSING_CHECK -> 0;
        };
    }

    private int ofPart(IncidentId incident, String track, String parts, @Nullable String part) throws Exception {
        return of(view(incident, track)
                .path(parts)
                .valueStream()
                .filter(each -> each.path("part").asString().equals(part))
                .findFirst()
                .orElseThrow());
    }

    private static int of(JsonNode track) {
        return track.path("version").asInt();
    }

    /** As somebody reads it who reads everything. */
    private JsonNode view(IncidentId incident, String track) throws Exception {
        return office.view("kansa", incident, track);
    }

    /** To the minute, as it is written on the screen. */
    private String now() {
        return office.now().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"));
    }

    private static Map<String, Object> with(Map<String, ?> said, String... more) {
        var all = new HashMap<String, Object>(said);
        for (int each = 0; each < more.length; each += 2) {
            all.put(more[each], more[each + 1]);
        }
        return all;
    }
}
