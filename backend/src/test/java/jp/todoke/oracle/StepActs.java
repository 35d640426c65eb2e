package jp.todoke.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.todoke.PlainSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;

/** By whom each open step of a case of the year is done, and what is said there that is not plain. */
final class StepActs {

    private final Door door;
    private final PlainSteps plain;

    StepActs(Door door, PlainSteps plain) {
        this.door = door;
        this.plain = plain;
    }

    /** Does the step. Gives what the office answered if it refused, else nothing. */
    String does(IncidentId incident, PlannedCase planned, Step step, String part, Whim whim) throws Exception {
        var place = Place.of(part, planned);
        return door.send(
                login(place, step),
                incident,
                PlainSteps.path(step, part),
                plain.body(incident, step, part, says(incident, planned, step, part, whim)));
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
                    DECIDE_PLAN,
                    CONFIRM_PAPER -> place.chief;
            case DECIDE_PUBLICATION -> place.director;
            case CONFIRM_NO_DUTY, CLOSING_CHECK -> "joho-b";
            default -> "joho-a";
        };
    }

    private Map<String, ?> says(IncidentId incident, PlannedCase planned, Step step, String part, Whim whim)
            throws Exception {
        var chance = whim.of("says", planned.index(), step);
        var today = LocalDate.ofInstant(door.now(), ZoneId.of("Asia/Tokyo"));
        var usual = plain.plain(step);
        return switch (step) {
            case ASSESS_DUTY ->
                verdict(
                        !door.view(incident, "/assessment")
                                        .path("status")
                                        .asString()
                                        .equals("TO_JUDGE_AGAIN")
                                ? planned.outcome()
                                : chance.nextBoolean() ? PlannedCase.Outcome.DUTY : PlannedCase.Outcome.NO_DUTY);
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
                    default -> usual;
                };
            case RECORD_NOTIFICATION ->
                chance.nextInt(3) == 0 ? usual : Map.of("outcome", "SETTLED", "contact", plain.told());
            case DECIDE_PUBLICATION -> chance.nextBoolean() ? usual : atOnce(usual);
            case DRAFT_PLAN ->
                chance.nextBoolean()
                        ? usual
                        : plain.plan(
                                "text",
                                "数える表を掲示する",
                                "due",
                                today.plusDays(10 + chance.nextInt(80)).toString());
            case DECIDE_PLAN ->
                plain.version(incident, step, part) == 1 && chance.nextInt(4) == 0
                        ? Map.of("outcome", "RETURNED", "reason", "枚数を数える人を決めてください。")
                        : usual;
            case DECIDE_COUNCIL_REPORT -> chance.nextBoolean() ? usual : Map.of("manner", "SINGLE");
            case ASSIGN_MEETING ->
                Map.of(
                        "name",
                        "第３回審議会",
                        "day",
                        today.plusDays(10 + chance.nextInt(40)).toString());
            default -> usual;
        };
    }

    private static Map<String, ?> atOnce(Map<String, ?> decided) {
        return Map.of("choice", "AT_ONCE", "reason", decided.get("reason"), "decidedAt", decided.get("decidedAt"));
    }

    private static Map<String, ?> verdict(PlannedCase.Outcome outcome) {
        return switch (outcome) {
            case NO_DUTY -> Map.of("verdict", "NO_DUTY", "reason", "いずれにも当たらないため。", "grounds", List.of("NO_ITEM"));
            case DUTY -> Map.of("verdict", "DUTY", "reason", "要配慮個人情報を含むため。", "grounds", List.of("R1"));
            case WRONGFUL -> Map.of("verdict", "DUTY", "reason", "持ち去られたおそれがあるため。", "grounds", List.of("R3"));
            case UNKNOWN -> Map.of("verdict", "UNKNOWN", "reason", "内容を確かめている。", "grounds", List.of());
        };
    }
}
