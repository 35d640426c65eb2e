package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.IncidentId;

/** Plays a case of the nursery from its first report to its closing check, within a moment. */
public final class EndedTracks {

    private final TrackOffice office;
    private final IncidentId incident;
    private final List<Map<String, ?>> measures;

    /** Its plan has this one measure that is done every day. */
    public EndedTracks(TrackOffice office, IncidentId incident) {
        this(office, incident, List.of(measure("終業時に枚数を数える", "recurring", "毎日")));
    }

    /** Its plan has these measures. */
    public EndedTracks(TrackOffice office, IncidentId incident, List<Map<String, ?>> measures) {
        this.measures = measures;
        this.office = office;
        this.incident = incident;
    }

    /** A measure as it is sent, with its date ({@code due}) or how often it is done ({@code recurring}). */
    public static Map<String, ?> measure(String text, String when, String said) {
        return Map.of(
                "text",
                text,
                "novelty",
                "NEW",
                "kind",
                "CHECK",
                "verifier",
                "CHIEF",
                "guidedByChief",
                false,
                "doer",
                "当番",
                when,
                said);
    }

    /** No duty exists, nobody is told, nothing is published, and the council hears of it in its list. */
    public void withoutDuty() throws Exception {
        facilityAnswers();
        everybodyElseDecides();
    }

    /** The facility and its section do their part. */
    public void facilityAnswers() throws Exception {
        var now = office.now().toString();
        sends(
                "hoiku-b",
                "/search/F001/rounds",
                Map.of(
                        "version",
                        0,
                        "time",
                        Told.between(now, now),
                        "places",
                        List.of(Map.of("medium", 0, "place", "STORAGE", "result", "LOOKED")),
                        "searchers",
                        "職員全員",
                        "account",
                        "書庫を捜したが見つからなかった。",
                        "result",
                        "END_PROPOSED",
                        "endReason",
                        "捜す所が残っていないため。",
                        "unlookedReason",
                        "書庫から持ち出す物ではないため。"));
        sends("encho", "/search/F001/end-agreement", Map.of("version", 1, "at", now, "returned", false));
        sends("hoiku-kacho", "/search/F001/end-confirmation", Map.of("version", 2, "at", now, "returned", false));
        sends(
                "encho",
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(now), "reporter", "園長", "means", "PHONE", "words", "課長に報告した。"));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(now), "means", "PHONE", "noInstruction", true));
        sends(
                "encho",
                "/supervisor/F001/written-report",
                Map.of(
                        "version",
                        2,
                        "time",
                        Told.on(now.substring(0, 10)),
                        "managementState",
                        "書庫に保管",
                        "course",
                        "終業時に気付いた",
                        "laterMeasures",
                        "枚数を数える"));
        sends(
                "hoiku-kacho",
                "/supervisor/F001/written-report-decision",
                Map.of("version", 3, "accepted", true, "decidedAt", now));
        sends(
                "encho",
                "/notification/contacts",
                Map.of(
                        "version",
                        0,
                        "outcome",
                        "NOT_NEEDED",
                        "ground",
                        "NOBODY_CONCERNED",
                        "reason",
                        "写っている人が特定できないため。"));
        sends("hoiku-kacho", "/notification/confirmation", Map.of("version", 1, "confirmed", true));
        sends("encho", "/prevention/plan", Map.of("version", 0, "causeStatus", "UNKNOWN", "measures", measures));
        sends("hoiku-kacho", "/prevention/plan-decision", PlainSteps.approved(1, measures.size()));
    }

    /** The secretariat and the department do theirs. */
    public void everybodyElseDecides() throws Exception {
        sends(
                "joho-a",
                "/assessment/verdict",
                Map.of("version", 0, "verdict", "NO_DUTY", "reason", "いずれにも当たらないため。", "grounds", List.of("NO_ITEM")));
        sends("joho-b", "/assessment/no-duty-confirmation", Map.of("version", 1, "outcome", "CONFIRMED"));
        sends(
                "kodomo-bucho",
                "/publication/decision",
                Map.of(
                        "version",
                        0,
                        "choice",
                        "NOT",
                        "reason",
                        "不利益になるため。",
                        "decidedAt",
                        office.now().toString()));
        sends("joho-a", "/council/decision", Map.of("version", 0, "manner", "NOT", "reason", "半期の一覧で報告するため。"));
    }

    private void sends(String login, String path, Map<String, ?> body) throws Exception {
        var answer = office.send(login, incident, path, body).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(path + " " + answer.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(200, 299);
    }
}
