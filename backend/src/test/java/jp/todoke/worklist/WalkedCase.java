package jp.todoke.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationContext;

/**
 * Plays a nursery's case to its closing: each open step by whoever the step's page says may act, and tells who that
 * was.
 */
final class WalkedCase {

    private static final List<String> PEOPLE = List.of(
            "hoiku-a",
            "hoiku-b",
            "fuku-encho",
            "encho",
            "hoiku-kakari",
            "hoiku-kacho",
            "kodomo-bucho",
            "fuku-shicho",
            "joho-a",
            "joho-b",
            "joho-kacho",
            "somu-bucho");

    private final TrackOffice office;
    private final OpenSteps steps;
    private final IncidentId incident;
    private final Map<Step, String> doers = new LinkedHashMap<>();

    WalkedCase(ApplicationContext application, TrackOffice office, IncidentId incident) {
        this.office = office;
        this.steps = application.getBean(OpenSteps.class);
        this.incident = incident;
    }

    /** Who did each step, in the order in which they were done. */
    Map<Step, String> toTheEnd() throws Exception {
        return toTheEnd(() -> {});
    }

    /** Looks at something after each step. */
    interface Look {
        void look() throws Exception;
    }

    /** As {@link #toTheEnd()}, looking after each step. */
    Map<Step, String> toTheEnd(Look after) throws Exception {
        for (var open = steps.of(incident); !open.isEmpty(); open = steps.of(incident)) {
            assertThat(doers).as("the case goes round in circles").hasSizeLessThan(30);
            act(open.get(0));
            after.look();
        }
        return doers;
    }

    /** The logins that may act, in the order of the organisation. */
    List<String> mayAct(Step step, String part) throws Exception {
        var able = new ArrayList<String>();
        for (var login : PEOPLE) {
            var view = office.view(login, incident, "/steps/" + step.key() + (part == null ? "" : "/" + part));
            if (view.path("mayAct").asBoolean()) {
                able.add(login);
            }
        }
        return able;
    }

    private void act(OpenStep open) throws Exception {
        var able = mayAct(open.step(), open.part() == null ? null : open.part().value());
        assertThat(able).as("somebody may do " + open.step()).isNotEmpty();
        var login = able.get(0);
        var answer =
                office.send(login, incident, path(open), body(open)).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(open.step() + " by " + login + ": " + answer.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(200, 299);
        doers.put(open.step(), login);
    }

    private static String path(OpenStep open) {
        return switch (open.step()) {
            case RECORD_SEARCH_ROUND -> "/search/F001/rounds";
            case AGREE_SEARCH_END -> "/search/F001/end-agreement";
            case CONFIRM_SEARCH_END -> "/search/F001/end-confirmation";
            case HEAD_REPORT, HEAD_REPORT_LATE -> "/supervisor/F001/head-report";
            case CHIEF_RECEIPT -> "/supervisor/F001/receipt";
            case WRITTEN_REPORT -> "/supervisor/F001/written-report";
            case DECIDE_WRITTEN_REPORT -> "/supervisor/F001/written-report-decision";
            case ASSESS_DUTY -> "/assessment/verdict";
            case CONFIRM_NO_DUTY -> "/assessment/no-duty-confirmation";
            case RECORD_NOTIFICATION -> "/notification/contacts";
            case CONFIRM_NOTIFICATION -> "/notification/confirmation";
            case DECIDE_PUBLICATION -> "/publication/decision";
            case DRAFT_PLAN -> "/prevention/plan";
            case DECIDE_PLAN -> "/prevention/plan-decision";
            case DECIDE_COUNCIL_REPORT -> "/council/decision";
            case CLOSING_CHECK -> "/closing";
            default -> throw new IllegalStateException("this walk does not pass " + open.step());
        };
    }

    private Map<String, Object> body(OpenStep open) throws Exception {
        var now = office.now().toString();
        var body = new HashMap<String, Object>(
                switch (open.step()) {
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
                        Map.of("reportedAt", now, "reporter", "園長", "means", "PHONE", "words", "課長に報告した。");
                    case CHIEF_RECEIPT -> Map.of("receivedAt", now, "means", "PHONE", "noInstruction", true);
                    case WRITTEN_REPORT ->
                        Map.of(
                                "submittedOn",
                                now.substring(0, 10),
                                "managementState",
                                "書庫に保管",
                                "course",
                                "終業時に気付いた",
                                "laterMeasures",
                                "枚数を数える");
                    case DECIDE_WRITTEN_REPORT -> Map.of("accepted", true, "decidedAt", now);
                    case ASSESS_DUTY -> Map.of("verdict", "NO_DUTY", "reason", "いずれにも当たらないため。", "grounds", List.of());
                    case CONFIRM_NO_DUTY -> Map.of("outcome", "CONFIRMED");
                    case RECORD_NOTIFICATION -> Map.of("outcome", "NOT_NEEDED", "reason", "写っている人が特定できないため。");
                    case CONFIRM_NOTIFICATION -> Map.of("confirmed", true);
                    case DECIDE_PUBLICATION -> Map.of("choice", "NOT", "reason", "不利益になるため。", "decidedAt", now);
                    case DRAFT_PLAN ->
                        Map.of(
                                "causeStatus",
                                "UNKNOWN",
                                "measures",
                                List.of(Map.of(
                                        "text",
                                        "終業時に枚数を数える",
                                        "novelty",
                                        "NEW",
                                        "guidedByChief",
                                        false,
                                        "doer",
                                        "当番",
                                        "recurring",
                                        "毎日")));
                    case DECIDE_PLAN -> Map.of("outcome", "APPROVED");
                    case DECIDE_COUNCIL_REPORT -> Map.of("manner", "NOT", "reason", "半期の一覧で報告するため。");
                    default -> Map.of("note", "全て確認した。");
                });
        body.put("version", version(open.step()));
        return body;
    }

    private int version(Step step) throws Exception {
        return switch (step) {
            case RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END -> versionOf("/search", "F001");
            case WRITTEN_REPORT, DECIDE_WRITTEN_REPORT -> versionOf("/supervisor", "F001");
            case ASSESS_DUTY -> 0;
            case CONFIRM_NO_DUTY, CONFIRM_NOTIFICATION, DECIDE_PLAN -> 1;
            default -> 0;
        };
    }

    private int versionOf(String track, String part) throws Exception {
        var facilities = office.view("kansa", incident, track).path("facilities");
        return facilities
                .valueStream()
                .filter(line -> line.path("part").asString().equals(part))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asInt();
    }
}
