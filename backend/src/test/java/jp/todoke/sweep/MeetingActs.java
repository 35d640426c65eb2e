package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A meeting of the council from its planning to its publication, and its roster. */
final class MeetingActs {

    private static final int TERM = 90;

    private final MockMvc mvc;
    private final TrackOffice office;
    private final SettableClock clock;
    private final Operations operations;
    private final OtherActs.Look look;
    private String meeting = "";

    MeetingActs(ApplicationContext application, OtherActs.Look look) throws Exception {
        this.mvc = application.getBean(MockMvc.class);
        this.office = new TrackOffice(application);
        this.clock = application.getBean(SettableClock.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        roster();
        does(
                "planMeeting",
                Map.of(
                        "term",
                        TERM,
                        "number",
                        office.view("joho-a", "/meetings?term=" + TERM)
                                .path("nextNumber")
                                .asInt(),
                        "day",
                        today().toString(),
                        "begins",
                        "10:00",
                        "place",
                        "庁議室"));
        meeting = office.view("joho-a", "/meetings?term=" + TERM)
                .at("/meetings")
                .valueStream()
                .filter(each -> each.path("term").asInt() == TERM
                        && each.path("status").asString().equals("PLANNED"))
                .map(each -> each.path("id").asString())
                .findFirst()
                .orElseThrow();
        var schedule =
                Map.of("day", today().plusDays(1).toString(), "begins", "14:00", "place", "別の会議室", "reason", "会場の都合");
        look.at(act("previewMeetingSchedule", schedule), true);
        look.at(act("rescheduleMeeting", schedule), true);
        look.at(act("previewMeetingCancellation", Map.of("reason", "定足数に足りないため")), true);
        look.at(act("cancelMeeting", Map.of("reason", "定足数に足りないため")), true);
        look.at(act("putCaseOnAgenda", Map.of("incident", toBeTold().value(), "latenessReason", "間近のため")), true);
        does(
                "saveAgenda",
                Map.of(
                        "lines",
                        List.of(Map.of(
                                "section",
                                "FIRST",
                                "kind",
                                "CONSULTATION",
                                "title",
                                "外部提供について",
                                "authors",
                                "情報政策課",
                                "paperNo",
                                1,
                                "atTable",
                                false,
                                "omitted",
                                "別紙"))));
        does(
                "fixAgenda",
                Map.of(
                        "leftOff",
                        view().path("waiting")
                                .valueStream()
                                .map(each ->
                                        Map.of("incident", each.path("incident").asString(), "reason", "次回に報告する"))
                                .toList()));
        does("sendPapers", Map.of());
        does(
                "recordMeeting",
                Map.of(
                        "began",
                        "10:00",
                        "ended",
                        "12:05",
                        "observers",
                        1,
                        "officials",
                        List.of("情報公開課長"),
                        "attendance",
                        List.of(Map.of("member", view().at("/roster/0/id").asLong(), "movement", "CAME")),
                        "presiding",
                        List.of(Map.of("member", view().at("/roster/0/id").asLong())),
                        "outcomes",
                        List.of(Map.of(
                                "item",
                                view().at("/agenda/0/item").asLong(),
                                "outcome",
                                "ANSWERED",
                                "vote",
                                "MAJORITY",
                                "opinion",
                                "説明を続けること"))));
        does("holdMeeting", Map.of());
        does("checkMinutes", Map.of());
        look.at(act("publishMinutes", Map.of()), true);
    }

    private void roster() throws Exception {
        var member = Map.of(
                "term",
                TERM,
                "name",
                "委員 乙",
                "shortName",
                UUID.randomUUID().toString(),
                "role",
                "MEMBER",
                "from",
                today().minusYears(1).toString());
        var add = new Act(
                operations.of("addMember"),
                "joho-a",
                Map.of(),
                JsonMapper.shared().valueToTree(member));
        look.at(add, true);
        CaseChain.send(mvc, add);
        var entered = office.view("joho-a", "/council-members?term=" + TERM)
                .at("/0/id")
                .asString();
        look.at(
                new Act(
                        operations.of("endMembership"),
                        "joho-a",
                        Map.of("member", entered),
                        JsonMapper.shared().valueToTree(Map.of("until", today().toString(), "reason", "任期の満了"))),
                true);
    }

    private IncidentId toBeTold() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        office.send(
                "encho",
                incident,
                "/supervisor/F001/head-report",
                Map.of("time", Told.at(office.now()), "reporter", "園長", "means", "PHONE", "words", "報告した。"));
        office.send(
                "hoiku-kacho",
                incident,
                "/supervisor/F001/receipt",
                Map.of("time", Told.at(office.now()), "means", "PHONE", "noInstruction", true));
        var plan = new HashMap<String, Object>(new PlainSteps(office).plan("text", "終業時に枚数を数える", "recurring", "毎日"));
        plan.put("version", 0);
        office.send("encho", incident, "/prevention/plan", plan);
        office.send("hoiku-kacho", incident, "/prevention/plan-decision", PlainSteps.approved(1, 1));
        office.send("joho-a", incident, "/council/decision", Map.of("version", 0, "manner", "SINGLE"));
        return incident;
    }

    private void does(String operation, Map<String, ?> body) throws Exception {
        var act = act(operation, body);
        look.at(act, true);
        CaseChain.send(mvc, act);
    }

    private Act act(String operation, Map<String, ?> body) throws Exception {
        var whole = new HashMap<String, Object>(body);
        if (!meeting.isEmpty()) {
            whole.put("version", view().path("version").asInt());
        }
        return new Act(
                operations.of(operation),
                "joho-a",
                meeting.isEmpty() ? Map.of() : Map.of("meeting", meeting),
                JsonMapper.shared().valueToTree(whole));
    }

    private JsonNode view() throws Exception {
        return office.view("joho-a", "/meetings/" + meeting);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
    }
}
