package jp.todoke.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.PlainSteps;
import jp.todoke.shared.IncidentId;
import tools.jackson.databind.JsonNode;

/** What people of the year say of their measures after the closing: units, chiefs who review, and what follows. */
final class FollowUpWhims {

    private static final List<String> STILL_RUNS = List.of("RUNS", "RUNS", "RUNS", "PARTLY", "STOPPED", "UNKNOWN");

    private final Door door;
    private final Whim whim;

    FollowUpWhims(Door door, Whim whim) {
        this.door = door;
        this.whim = whim;
    }

    /** Whether each measure that holds still runs, in the words of its unit. */
    Map<String, ?> answers(OpenTasks.Task task) throws Exception {
        var chance = whim.of("still runs", task.planned().index(), task.since());
        return Map.of(
                "measures",
                numbers(task.incident()).stream()
                        .map(number -> {
                            var stillRuns = STILL_RUNS.get(chance.nextInt(STILL_RUNS.size()));
                            var said = new HashMap<String, Object>(Map.of("measure", number, "stillRuns", stillRuns));
                            said.put("words", stillRuns.equals("RUNS") ? null : "人が替わり、確かめていない日がある。");
                            return said;
                        })
                        .toList());
    }

    /** What the chief found; every third time a measure does not hold. */
    Map<String, Object> review(IncidentId incident, SeenClock clock) throws Exception {
        var chance = whim.of("review", clock.planned(), clock.part());
        return new HashMap<>(Map.of(
                "results",
                numbers(incident).stream()
                        .map(number -> {
                            var works = chance.nextInt(3) > 0;
                            return Map.of("measure", number, "works", works, "stillRuns", works ? "RUNS" : "STOPPED");
                        })
                        .toList(),
                "account",
                "記録を見て確かめた。"));
    }

    /** Something else in place of each measure that did not hold, once or every day. */
    Map<String, ?> successors(OpenTasks.Task task) throws Exception {
        var chance = whim.of("successor", task.planned().index(), task.since());
        var due = LocalDate.ofInstant(door.now(), ZoneId.of("Asia/Tokyo")).plusDays(10 + chance.nextInt(60));
        return Map.of(
                "measures",
                view(task.incident())
                        .path("owed")
                        .valueStream()
                        .map(owed -> {
                            var successor = new HashMap<String, Object>(PlainSteps.successor(owed.asInt()));
                            if (chance.nextInt(3) > 0) {
                                successor.remove("recurring");
                                successor.put("due", due.toString());
                            }
                            return successor;
                        })
                        .toList());
    }

    /** The chief returns every third proposal of the first. */
    Map<String, ?> decision(OpenTasks.Task task) throws Exception {
        return view(task.incident()).path("proposals").size() == 1
                        && whim.of("successor returned", task.planned().index()).nextInt(3) == 0
                ? Map.of("outcome", "RETURNED", "reason", "誰が行うかを決めてください。")
                : Map.of("outcome", "APPROVED");
    }

    private List<Integer> numbers(IncidentId incident) throws Exception {
        return view(incident)
                .path("measures")
                .valueStream()
                .map(measure -> measure.path("number").asInt())
                .toList();
    }

    private JsonNode view(IncidentId incident) throws Exception {
        return door.view(incident, "/follow-up");
    }
}
