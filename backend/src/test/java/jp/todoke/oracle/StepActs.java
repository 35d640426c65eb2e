package jp.todoke.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.process.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** By whom each open step of a case of the year is done, and what is said there that is not plain. */
final class StepActs {

    /** Those that a contractor's section enters in its name. */
    private static final Set<Step> ON_BEHALF = EnumSet.of(
            Step.RECORD_SEARCH_ROUND,
            Step.AGREE_SEARCH_END,
            Step.HEAD_REPORT,
            Step.HEAD_REPORT_LATE,
            Step.WRITTEN_REPORT,
            Step.RECORD_NOTIFICATION,
            Step.DRAFT_PLAN,
            Step.ANSWER_FOLLOW_UP,
            Step.PROPOSE_SUCCESSOR,
            Step.RECORD_MEASURE);

    private final Door door;
    private final PlainSteps plain;
    private final Reopenings reopenings;
    private final Whim whim;
    private final FollowUpWhims followUp;

    StepActs(Door door, PlainSteps plain, Reopenings reopenings, Whim whim) {
        this.door = door;
        this.plain = plain;
        this.reopenings = reopenings;
        this.whim = whim;
        this.followUp = new FollowUpWhims(door, whim);
    }

    /** Does the step. Gives what the office answered if it refused, else nothing. */
    String does(OpenTasks.Task task) throws Exception {
        var place = Place.of(task.part(), task.planned());
        if (task.step() == Step.CLOSING_CHECK) {
            plain.settlesWhatWasTold(task.incident());
            if (whim.of("handed over", task.planned().index()).nextBoolean()) {
                handOver(task, place);
            }
        }
        var both = task.step() == Step.FILE_PRELIMINARY_REPORT && task.planned().reportsAsBoth(whim);
        var says = both ? PlainSteps.wholeReport() : says(task);
        var body = plain.body(task.incident(), task.step(), task.part(), says);
        if (place.onBehalf() && ON_BEHALF.contains(task.step())) {
            body.put("onBehalf", Map.of("sender", "業務責任者", "means", "PHONE", "heardAt", Told.at(door.now())));
        }
        return door.send(
                login(place, task.step(), task.section()),
                task.incident(),
                both
                        ? "/authority/" + task.part() + "/preliminary-and-final-report"
                        : PlainSteps.path(task.step(), task.part()),
                body);
    }

    private static String login(Place place, Step step, @Nullable String section) {
        if (section != null) {
            return Objects.requireNonNull(place.jointChiefs().get(section));
        }
        // Where one person is staff and head, whoever stands above looks at the search.
        var alone = place.searcher.equals(place.head);
        return switch (step) {
            case RECORD_SEARCH_ROUND -> place.searcher;
            case AGREE_SEARCH_END -> alone ? place.chief : place.head;
            case CONFIRM_SEARCH_END -> alone ? place.director : place.chief;
            case HEAD_REPORT,
                    HEAD_REPORT_LATE,
                    WRITTEN_REPORT,
                    RECORD_NOTIFICATION,
                    DRAFT_PLAN,
                    RECORD_MEASURE,
                    ANSWER_FOLLOW_UP,
                    PROPOSE_SUCCESSOR -> place.head;
            case CHIEF_RECEIPT,
                    DECIDE_WRITTEN_REPORT,
                    CONFIRM_NOTIFICATION,
                    DECIDE_PLAN,
                    VERIFY_MEASURE,
                    DECIDE_SUCCESSOR,
                    CONFIRM_PAPER -> place.chief;
            case DECIDE_PUBLICATION -> place.director;
            case RECORD_PUBLICATION -> "koho";
            case CONFIRM_NO_DUTY, CLOSING_CHECK -> "joho-b";
            default -> "joho-a";
        };
    }

    /** The chief lets measures that are not verified yet go on after the closing. */
    private void handOver(OpenTasks.Task task, Place place) throws Exception {
        for (var measure : door.view(task.incident(), "/measures")) {
            if (measure.path("stand").asString().startsWith("TO_")
                    && measure.path("handOver").isNull()) {
                door.send(
                        place.chief,
                        task.incident(),
                        "/measures/" + measure.path("part").asString() + "/hand-over",
                        new HashMap<>(Map.of("version", measure.path("version").asInt(), "reason", "年度末に行うため。")));
            }
        }
    }

    private JsonNode measure(OpenTasks.Task task) throws Exception {
        return door.view(task.incident(), "/measures")
                .valueStream()
                .filter(each -> each.path("part").asString().equals(task.part()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, ?> says(OpenTasks.Task task) throws Exception {
        var incident = task.incident();
        var step = task.step();
        var chance = whim.of("says", task.planned().index(), step, task.section());
        var today = LocalDate.ofInstant(door.now(), ZoneId.of("Asia/Tokyo"));
        var usual = plain.plain(step);
        return switch (step) {
            case ASSESS_DUTY ->
                verdict(
                        !door.view(incident, "/assessment")
                                        .path("status")
                                        .asString()
                                        .equals("TO_JUDGE_AGAIN")
                                ? outcome(task)
                                : chance.nextBoolean() ? PlannedCase.Outcome.DUTY : PlannedCase.Outcome.NO_DUTY);
            case FILE_FINAL_REPORT ->
                switch (chance.nextInt(4)) {
                    case 0 -> Map.of("unknownItems", List.of("CAUSE"));
                    case 1 ->
                        Map.of(
                                "unknownItems",
                                List.of("PERSONS", "CAUSE"),
                                "supplementBy",
                                today.plusDays(chance.nextInt(60)).toString());
                    default -> usual;
                };
            case RECORD_NOTIFICATION ->
                chance.nextInt(3) == 0
                        ? usual
                        : Map.of("outcome", "SETTLED", "contents", PlainSteps.contents(), "contact", plain.told());
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
                door.view(incident, "/prevention").path("plans").size() == 1 && chance.nextInt(4) == 0
                        ? PlainSteps.words(1, "RETURNED", "枚数を数える人を決めてください。")
                        : usual;
            case VERIFY_MEASURE ->
                measure(task).path("reports").size() == 1 && chance.nextInt(3) == 0
                        ? Map.of(
                                "accepted",
                                false,
                                "reason",
                                "掲示した所が分かりません。",
                                "due",
                                today.plusDays(5 + chance.nextInt(20)).toString())
                        : usual;
            case ANSWER_FOLLOW_UP -> followUp.answers(task);
            case PROPOSE_SUCCESSOR -> followUp.successors(task);
            case DECIDE_SUCCESSOR -> followUp.decision(task);
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

    /** What reopened the case may make a duty that did not exist before. */
    private PlannedCase.Outcome outcome(OpenTasks.Task task) {
        return reopenings
                .of(task.incident(), door.now())
                .filter(reopening -> reopening.needed().contains(Reopenings.Again.ASSESSMENT))
                .filter(reopening ->
                        whim.of("judged again", task.planned().index()).nextBoolean())
                .map(reopening -> PlannedCase.Outcome.DUTY)
                .orElse(task.planned().outcome());
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
