package jp.todoke;

import static jp.todoke.identity.As.acting;
import static jp.todoke.identity.As.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.calendar.SentTime;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An office in which a track is played: cases are reported, commands sent as one of the demo people, open steps asked
 * for.
 */
public class TrackOffice {

    private final MockMvc mvc;
    private final NewCases cases;
    private final CourseOfEvents course;
    private final OpenSteps openSteps;
    private final SettableClock clock;
    private final JdbcClient sql;
    private final DueTimers timers;
    private final JsonMapper json = JsonMapper.builder().build();

    public TrackOffice(ApplicationContext application) {
        mvc = application.getBean(MockMvc.class);
        cases = application.getBean(NewCases.class);
        course = application.getBean(CourseOfEvents.class);
        openSteps = application.getBean(OpenSteps.class);
        clock = application.getBean(SettableClock.class);
        sql = application.getBean(JdbcClient.class);
        timers = DueTimers.of(application);
    }

    /** A new case of a lost SD card, reported by that person just now. */
    public IncidentId reportedBy(String login) throws Exception {
        return reportedBy(login, IncidentKind.LOSS, MediumKind.SD_CARD);
    }

    /** A new case of that kind, reported by that person just now. */
    public IncidentId reportedBy(String login, IncidentKind kind, MediumKind medium) throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(SentTime.at(now()), false),
                new FirstReport.What(kind, null, medium, "２歳児用のカードが見当たらない"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("事務室", null, false),
                Malice.NO,
                null,
                null,
                null);
        return acting(sql, login, () -> cases.report(report, UUID.randomUUID())
                .receipt()
                .number());
    }

    /** Sends a command below the case's address. */
    public ResultActions send(String login, IncidentId incident, String path, Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + path)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    /** Sends a fact below the case's address, with a press of the button of its own. */
    public ResultActions sendOnce(String login, IncidentId incident, String path, Map<String, ?> body)
            throws Exception {
        return press(login, incident, path, UUID.randomUUID(), body);
    }

    /** Sends a fact below the case's address by the press of a button with that key. */
    public ResultActions press(String login, IncidentId incident, String path, UUID key, Map<String, ?> body)
            throws Exception {
        return mvc.perform(post("/api/incidents/" + incident + path)
                .with(as(login))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    /** Reads below the case's address. */
    public ResultActions read(String login, IncidentId incident, String path) throws Exception {
        return mvc.perform(get("/api/incidents/" + incident + path).with(as(login)));
    }

    /** What is read below the case's address. */
    public JsonNode view(String login, IncidentId incident, String path) throws Exception {
        return json.readTree(
                read(login, incident, path).andReturn().getResponse().getContentAsByteArray());
    }

    /** Sends a command that is no case's, below {@code /api}. */
    public ResultActions order(String login, String path, Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api" + path)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    /** What is read below {@code /api}. */
    public JsonNode view(String login, String path) throws Exception {
        return json.readTree(mvc.perform(get("/api" + path).with(as(login)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    /** What waits for somebody in the case. */
    public List<Step> openSteps(IncidentId incident) {
        return openSteps.of(incident).stream().map(step -> step.step()).toList();
    }

    /** What the case's course of events says, in its order. */
    public List<String> course(IncidentId incident) {
        return course.of(incident).stream().map(line -> line.what().value()).toList();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Lets time pass for the whole office. */
    public void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** What is due by now acts. */
    public void dueTimersAct() {
        timers.run();
    }

    /** The time comes at which the unit of a closed case is asked whether its measures still run. */
    public void timeToAsk(IncidentId incident) {
        timers.actsNow(incident, "CatchEvent_TimeToAsk");
    }
}
