package jp.todoke.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.todoke.Told;
import jp.todoke.shared.IncidentId;

/**
 * What happens to some clocks by no step of a diagram: the secretariat opens the case and tells whom it tells beside
 * the commission, a contractor hands in its plan, a meeting moves, a measure is put off, the chief reviews, a limit is
 * waived by two.
 */
final class ClockActs {

    private static final Set<String> WAIVABLE = Set.of(
            "FIRST_SEARCH",
            "WRITTEN_REPORT",
            "PERSON_NOTICE_DONE",
            "PUBLICATION_DECISION",
            "PREVENTION_PLAN",
            "PLAN_APPROVAL",
            "COUNCIL_ASSIGN",
            "CLOSING_CHECK");

    private final Door door;
    private final Whim whim;
    private final FollowUpWhims followUp;

    ClockActs(Door door, Whim whim) {
        this.door = door;
        this.whim = whim;
        this.followUp = new FollowUpWhims(door, whim);
    }

    /** Whether something of this kind will happen to the clock. */
    boolean has(SeenClock clock) {
        return switch (clock.key()) {
            case "SECRETARIAT_TOLD", "EFFECTIVENESS", "ENTRUSTEE_PLAN", "EXTERNAL_REPORT" -> true;
            case "MEASURE" ->
                whim.of("put off", clock.planned(), clock.part(), clock.basis()).nextBoolean();
            case "COUNCIL_PAPER" ->
                whim.of("moves", clock.planned(), clock.basis()).nextInt(4) == 0;
            default ->
                WAIVABLE.contains(clock.key())
                        && whim.of("waived", clock.planned(), clock.key(), clock.condition())
                                        .nextInt(12)
                                == 0;
        };
    }

    /** Does it. Gives what the office answered if it refused, else nothing. */
    String does(IncidentId incident, PlannedCase planned, SeenClock clock) throws Exception {
        return switch (clock.key()) {
            case "SECRETARIAT_TOLD" -> door.send("joho-a", incident, "/secretariat-opening", new HashMap<>());
            case "EXTERNAL_REPORT" -> tellOrNot(incident, clock);
            case "ENTRUSTEE_PLAN" ->
                door.send(
                        planned.place().head,
                        incident,
                        "/contracts/" + clock.part().substring("contract-".length()) + "/plan-receipt",
                        new HashMap<>(Map.of("receivedAt", door.now().toString(), "words", "研修と対応手引")));
            case "EFFECTIVENESS" ->
                door.send(
                        planned.place().chief,
                        incident,
                        "/prevention/reviews/" + clock.part().substring("review-".length()),
                        followUp.review(incident, clock));
            case "MEASURE" -> extend(incident, planned, clock);
            case "COUNCIL_PAPER" ->
                door.send(
                        "joho-a",
                        incident,
                        "/council/meeting-move",
                        new HashMap<>(Map.of(
                                "version",
                                door.view(incident, "/council").path("version").asInt(),
                                "name",
                                "第３回審議会",
                                "day",
                                today().plusDays(5
                                                + whim.of("moved", clock.planned(), clock.basis())
                                                        .nextInt(40))
                                        .toString(),
                                "reason",
                                "会長の都合により変更された。")));
            default -> waive(incident, planned, clock);
        };
    }

    /** Who was added by hand is told, or after all is not, as one of the secretariat says. */
    private String tellOrNot(IncidentId incident, SeenClock clock) throws Exception {
        var path = "/addressees/" + clock.part().substring("addressee-".length());
        return whim.of("told outside", clock.planned()).nextInt(4) == 0
                ? door.send("joho-b", incident, path + "/dismissal", new HashMap<>(Map.of("reason", "県から不要と言われたため。")))
                : door.send(
                        "joho-a",
                        incident,
                        path + "/reports",
                        new HashMap<>(Map.of(
                                "number",
                                1,
                                "time",
                                Told.at(door.now()),
                                "means",
                                "PHONE",
                                "words",
                                "カードの紛失について第１報を伝えた。")));
    }

    /**
     * The chief lets a measure be done later, unless whoever does it was a moment faster; the director where the chief
     * is told that it is the own one.
     */
    private String extend(IncidentId incident, PlannedCase planned, SeenClock clock) throws Exception {
        for (var measure : door.view(incident, "/measures")) {
            if (measure.path("part").asString().equals(clock.part())
                    && measure.path("stand").asString().equals("TO_DO")) {
                var due = LocalDate.parse(measure.path("due").asString());
                var later = (due.isAfter(today()) ? due : today())
                        .plusDays(
                                5 + whim.of("put off to", clock.planned(), due).nextInt(25));
                var path = "/measures/" + clock.part() + "/extension";
                var body = Map.<String, Object>of(
                        "version", measure.path("version").asInt(), "due", later.toString(), "reason", "部品が届かないため。");
                var refused = door.send(planned.place().chief, incident, path, new HashMap<>(body));
                return refused.contains("measure-own-date")
                        ? door.send(planned.place().director, incident, path, new HashMap<>(body))
                        : refused;
            }
        }
        return "";
    }

    /**
     * Asked and confirmed by two. Whoever comes a moment after the act is told that the clock has stopped, and leaves
     * it at that.
     */
    private String waive(IncidentId incident, PlannedCase planned, SeenClock clock) throws Exception {
        var asks = clock.role().startsWith("secretariat") ? "joho-kacho" : planned.place().chief;
        var path = "/clocks/clock-" + clock.clock();
        var refused = door.send(asks, incident, path + "/waiver", new HashMap<>(Map.of("reason", "関係者の入院により行えないため。")));
        if (refused.isEmpty()) {
            return door.send("joho-b", incident, path + "/waiver-decision", new HashMap<>(Map.of("confirmed", true)));
        }
        return refused.contains("waiver-clock-stopped") ? "" : refused;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(door.now(), ZoneId.of("Asia/Tokyo"));
    }
}
