package jp.todoke.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;

/**
 * What follows the closing of the nursery's case: the head says whether its measures still run, the chief reviews them,
 * and another one takes the place of the second.
 */
final class FollowUpActs {

    private final TrackOffice office;
    private final IncidentId incident;
    private final MeasureActs.Does does;

    FollowUpActs(TrackOffice office, IncidentId incident, MeasureActs.Does does) {
        this.office = office;
        this.incident = incident;
        this.does = does;
    }

    void all(String today) throws Exception {
        office.timeToAsk(incident);
        act(
                "answerFollowUp",
                "encho",
                Map.of(
                        "measures",
                        List.of(
                                Map.of("measure", 1, "stillRuns", "PARTLY", "words", "土曜日は数えていない。"),
                                Map.of("measure", 2, "stillRuns", "RUNS")),
                        "latenessReason",
                        "異動のため"));
        does.act(
                "recordReview",
                "hoiku-kacho",
                Map.of("number", incident.value(), "months", "3"),
                Map.of(
                        "results",
                        List.of(
                                Map.of("measure", 1, "works", true, "stillRuns", "PARTLY"),
                                Map.of("measure", 2, "works", false, "stillRuns", "STOPPED")),
                        "account",
                        "使用簿で確かめた。",
                        "latenessReason",
                        "異動のため"));
        act(
                "proposeSuccessors",
                "encho",
                Map.of(
                        "version",
                        0,
                        "measures",
                        List.of(Map.of(
                                "follows",
                                2,
                                "text",
                                "箱に鍵を付ける",
                                "kind",
                                "TECHNICAL",
                                "doer",
                                "主任",
                                "doerPost",
                                "STAFF",
                                "due",
                                LocalDate.parse(today).plusDays(20).toString(),
                                "recurring",
                                "毎日",
                                "evidenceExpected",
                                "写真",
                                "verifier",
                                "CHIEF"))));
        act(
                "decideSuccessors",
                "hoiku-kacho",
                Map.of("version", 1, "outcome", "APPROVED", "reason", "", "latenessReason", "異動のため"));
    }

    private void act(String operation, String login, Map<String, ?> body) throws Exception {
        does.act(operation, login, Map.of("number", incident.value(), "part", "followup"), body);
    }
}
