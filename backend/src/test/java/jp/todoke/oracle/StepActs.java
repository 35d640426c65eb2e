package jp.todoke.oracle;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import tools.jackson.databind.JsonNode;

/** How each open step of a case is done: by whom, at which address, saying what. */
final class StepActs {

    private final Door door;

    StepActs(Door door) {
        this.door = door;
    }

    /** Does the step. Gives what the office answered if it refused, else nothing. */
    String does(IncidentId incident, PlannedCase planned, Step step, String part, Whim whim) throws Exception {
        var place = Place.of(part, planned);
        return door.send(
                login(place, step), incident, path(place, step, part), body(incident, planned, step, part, whim));
    }

    private static String login(Place place, Step step) {
        return switch (step) {
            case RECORD_SEARCH_ROUND -> place.searcher;
            case AGREE_SEARCH_END, HEAD_REPORT, HEAD_REPORT_LATE, WRITTEN_REPORT, RECORD_NOTIFICATION, DRAFT_PLAN ->
                place.head;
            case CONFIRM_SEARCH_END,
                    CHIEF_RECEIPT,
                    DECIDE_WRITTEN_REPORT,
                    CONFIRM_NOTIFICATION,
                    RECORD_PUBLICATION,
                    SECTION_RECEIPT,
                    DECIDE_PLAN,
                    CONFIRM_PAPER -> place.chief;
            case DECIDE_PUBLICATION -> place.director;
            case CONFIRM_NO_DUTY, CLOSING_CHECK -> "joho-b";
            default -> "joho-a";
        };
    }

    private static String path(Place place, Step step, String part) {
        return switch (step) {
            case RECORD_SEARCH_ROUND -> "/search/" + place.unit + "/rounds";
            case AGREE_SEARCH_END -> "/search/" + place.unit + "/end-agreement";
            case CONFIRM_SEARCH_END -> "/search/" + place.unit + "/end-confirmation";
            case HEAD_REPORT, HEAD_REPORT_LATE -> "/supervisor/" + place.unit + "/head-report";
            case CHIEF_RECEIPT -> "/supervisor/" + place.unit + "/receipt";
            case WRITTEN_REPORT -> "/supervisor/" + place.unit + "/written-report";
            case DECIDE_WRITTEN_REPORT -> "/supervisor/" + place.unit + "/written-report-decision";
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
            case DECIDE_COUNCIL_REPORT -> "/council/decision";
            case ASSIGN_MEETING -> "/council/meeting";
            case COMPILE_PAPER -> "/council/paper";
            case CONFIRM_PAPER -> "/council/paper-confirmation";
            case RECORD_MEETING_HELD -> "/council/meeting-held";
            case CLOSING_CHECK -> "/closing";
            default -> throw new IllegalStateException("no case of the year passes " + step);
        };
    }

    private Map<String, Object> body(IncidentId incident, PlannedCase planned, Step step, String part, Whim whim)
            throws Exception {
        var version = version(incident, step, part);
        var chance = whim.of("says", planned.index(), step);
        var now = door.now().truncatedTo(ChronoUnit.MINUTES).toString();
        var today = door.now().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate();
        var body = new HashMap<String, Object>(
                switch (step) {
                    case RECORD_SEARCH_ROUND ->
                        Map.of(
                                "startedAt",
                                now,
                                "endedAt",
                                now,
                                "places",
                                List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                                "unlookedReason",
                                "持ち出す物ではないため。",
                                "searchers",
                                "職員全員",
                                "account",
                                "書庫を捜したが見つからなかった。",
                                "result",
                                "END_PROPOSED",
                                "endReason",
                                "捜す所が残っていないため。");
                    case AGREE_SEARCH_END, CONFIRM_SEARCH_END -> Map.of("at", now, "returned", false);
                    case HEAD_REPORT, HEAD_REPORT_LATE ->
                        Map.of("reportedAt", now, "reporter", "所属長", "means", "PHONE", "words", "課長に報告した。");
                    case CHIEF_RECEIPT -> Map.of("receivedAt", now, "means", "PHONE", "noInstruction", true);
                    case WRITTEN_REPORT ->
                        Map.of(
                                "submittedOn",
                                today.toString(),
                                "managementState",
                                "書庫に保管",
                                "course",
                                "終業時に気付いた",
                                "laterMeasures",
                                "枚数を数える");
                    case DECIDE_WRITTEN_REPORT -> Map.of("accepted", true, "decidedAt", now);
                    case ASSESS_DUTY ->
                        verdict(
                                !view(incident, "/assessment")
                                                .path("status")
                                                .asString()
                                                .equals("TO_JUDGE_AGAIN")
                                        ? planned.outcome()
                                        : chance.nextBoolean()
                                                ? PlannedCase.Outcome.DUTY
                                                : PlannedCase.Outcome.NO_DUTY);
                    case CONFIRM_NO_DUTY -> Map.of("outcome", "CONFIRMED");
                    case FILE_FINAL_REPORT ->
                        switch (chance.nextInt(4)) {
                            case 0 -> Map.of("receiptNumber", "受付第１２号", "unknownItems", List.of("CAUSE"));
                            case 1 ->
                                Map.of(
                                        "receiptNumber",
                                        "受付第１２号",
                                        "unknownItems",
                                        List.of("PERSONS", "CAUSE"),
                                        "supplementBy",
                                        today.plusDays(chance.nextInt(60)).toString());
                            default -> Map.of("receiptNumber", "受付第１２号");
                        };
                    case FILE_PRELIMINARY_REPORT, FILE_SUPPLEMENT -> Map.of("receiptNumber", "受付第１２号", "note", "");
                    case RECORD_NOTIFICATION ->
                        chance.nextInt(3) == 0
                                ? Map.of("outcome", "NOT_NEEDED", "reason", "写っている人が特定できないため。")
                                : Map.of(
                                        "outcome",
                                        "SETTLED",
                                        "contact",
                                        Map.of(
                                                "told",
                                                46,
                                                "ofAll",
                                                46,
                                                "means",
                                                "PHONE",
                                                "startedAt",
                                                now,
                                                "endedAt",
                                                now,
                                                "contactedBy",
                                                "所属長",
                                                "apology",
                                                true));
                    case CONFIRM_NOTIFICATION -> Map.of("confirmed", true);
                    case DECIDE_PUBLICATION ->
                        Map.of(
                                "choice",
                                chance.nextBoolean() ? "NOT" : "AT_ONCE",
                                "reason",
                                "影響を考えて決めた。",
                                "decidedAt",
                                now);
                    case RECORD_PUBLICATION ->
                        Map.of(
                                "publishedOn",
                                today.toString(),
                                "publishedAt",
                                now,
                                "channels",
                                List.of("WEBSITE"),
                                "words",
                                "紛失について");
                    case DRAFT_PLAN ->
                        Map.of(
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(
                                        chance.nextBoolean()
                                                ? Map.of(
                                                        "text",
                                                        "終業時に枚数を数える",
                                                        "novelty",
                                                        "NEW",
                                                        "guidedByChief",
                                                        false,
                                                        "doer",
                                                        "当番",
                                                        "recurring",
                                                        "毎日")
                                                : Map.of(
                                                        "text",
                                                        "数える表を掲示する",
                                                        "novelty",
                                                        "NEW",
                                                        "guidedByChief",
                                                        false,
                                                        "doer",
                                                        "当番",
                                                        "due",
                                                        today.plusDays(10 + chance.nextInt(80))
                                                                .toString())));
                    case DECIDE_PLAN ->
                        version == 1 && chance.nextInt(4) == 0
                                ? Map.of("outcome", "RETURNED", "reason", "枚数を数える人を決めてください。")
                                : Map.of("outcome", "APPROVED");
                    case DECIDE_COUNCIL_REPORT ->
                        chance.nextBoolean()
                                ? Map.of("manner", "NOT", "reason", "半期の一覧で報告するため。")
                                : Map.of("manner", "SINGLE");
                    case ASSIGN_MEETING ->
                        Map.of(
                                "name",
                                "第３回審議会",
                                "day",
                                today.plusDays(10 + chance.nextInt(40)).toString());
                    case COMPILE_PAPER ->
                        Map.of(
                                "documentNo",
                                "資料１",
                                "date",
                                today.toString(),
                                "author",
                                planned.place().section,
                                "title",
                                "個人情報の紛失について",
                                "preface",
                                "次のとおり報告する。");
                    case CONFIRM_PAPER -> Map.of("outcome", "CONFIRMED");
                    case RECORD_MEETING_HELD -> Map.of("heldOn", today.toString(), "note", "了承");
                    default -> Map.of("note", "全て確認した。");
                });
        body.put("version", version);
        return body;
    }

    private static Map<String, Object> verdict(PlannedCase.Outcome outcome) {
        return switch (outcome) {
            case NO_DUTY -> Map.of("verdict", "NO_DUTY", "reason", "いずれにも当たらないため。", "grounds", List.of());
            case DUTY -> Map.of("verdict", "DUTY", "reason", "要配慮個人情報を含むため。", "grounds", List.of("R1"));
            case WRONGFUL -> Map.of("verdict", "DUTY", "reason", "持ち去られたおそれがあるため。", "grounds", List.of("R3"));
            case UNKNOWN -> Map.of("verdict", "UNKNOWN", "reason", "内容を確かめている。", "grounds", List.of());
        };
    }

    private int version(IncidentId incident, Step step, String part) throws Exception {
        return switch (step) {
            case RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END -> ofFacility(incident, "/search", part);
            case HEAD_REPORT, HEAD_REPORT_LATE, CHIEF_RECEIPT, WRITTEN_REPORT, DECIDE_WRITTEN_REPORT ->
                ofFacility(incident, "/supervisor", part);
            case ASSESS_DUTY, CONFIRM_NO_DUTY ->
                view(incident, "/assessment").path("version").asInt();
            case FILE_PRELIMINARY_REPORT, FILE_FINAL_REPORT, FILE_SUPPLEMENT ->
                view(incident, "/authority")
                        .path("duties")
                        .valueStream()
                        .filter(duty -> duty.path("part").asString().equals(part))
                        .findFirst()
                        .orElseThrow()
                        .path("version")
                        .asInt();
            case RECORD_NOTIFICATION, CONFIRM_NOTIFICATION ->
                view(incident, "/notification").path("version").asInt();
            case DECIDE_PUBLICATION, RECORD_PUBLICATION ->
                view(incident, "/publication").path("version").asInt();
            case DRAFT_PLAN, DECIDE_PLAN ->
                view(incident, "/prevention").path("version").asInt();
            case DECIDE_COUNCIL_REPORT, ASSIGN_MEETING, COMPILE_PAPER, CONFIRM_PAPER, RECORD_MEETING_HELD ->
                view(incident, "/council").path("version").asInt();
            default -> 0;
        };
    }

    private int ofFacility(IncidentId incident, String track, String part) throws Exception {
        return view(incident, track)
                .path("facilities")
                .valueStream()
                .filter(facility -> facility.path("part").asString().equals(part))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
    }

    private JsonNode view(IncidentId incident, String track) throws Exception {
        return door.view(incident, track);
    }
}
