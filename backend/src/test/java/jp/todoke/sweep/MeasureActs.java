package jp.todoke.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.IncidentId;

/** What is done of the measures of the nursery's plan: the first has a date, the second is done every week. */
final class MeasureActs {

    private final IncidentId incident;
    private final Does does;

    /** Does an act at the places of its address. */
    @FunctionalInterface
    interface Does {
        void act(String operation, String login, Map<String, String> places, Map<String, ?> body) throws Exception;
    }

    MeasureActs(IncidentId incident, Does does) {
        this.incident = incident;
        this.does = does;
    }

    void all(String today) throws Exception {
        var later = LocalDate.parse(today).plusDays(20).toString();
        first("extendMeasure", "hoiku-kacho", Map.of("version", 0, "due", later, "reason", "部品が届かないため。"));
        first(
                "recordMeasureDone",
                "encho",
                Map.of(
                        "version",
                        1,
                        "doneOn",
                        today,
                        "account",
                        "数え始めた。",
                        "evidence",
                        List.of(),
                        "latenessReason",
                        "すぐ行った"));
        first(
                "verifyMeasure",
                "hoiku-kacho",
                Map.of("version", 2, "accepted", false, "reason", "表を見せてください。", "due", later));
        first("handOverMeasure", "hoiku-kacho", Map.of("version", 3, "reason", "年度末に行うため。"));
        does.act(
                "setMeasurePeriod",
                "hoiku-kacho",
                Map.of("number", incident.value(), "part", "measure-2"),
                Map.of("version", 0, "startsOn", today, "endsOn", later, "reason", "慣れるまで。"));
    }

    private void first(String operation, String login, Map<String, ?> body) throws Exception {
        does.act(operation, login, Map.of("number", incident.value(), "part", "measure-1"), body);
    }
}
