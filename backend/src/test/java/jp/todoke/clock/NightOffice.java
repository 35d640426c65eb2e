package jp.todoke.clock;

import static jp.todoke.identity.As.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import jp.todoke.DueTimers;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.watch.ClockWatchdog;
import jp.todoke.incident.report.NewCases;
import jp.todoke.mail.Mailbox;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An office in which time is set by hand: what rings, who is told, and how the clocks of a case stand. */
public class NightOffice {

    private final SettableClock clock;
    private final NewCases cases;
    private final Mailbox mailbox;
    private final ClockWatchdog watchdog;
    private final JdbcClient sql;
    private final MockMvc mvc;
    private final DueTimers timers;

    public NightOffice(ApplicationContext application) {
        clock = application.getBean(SettableClock.class);
        cases = application.getBean(NewCases.class);
        mailbox = application.getBean(Mailbox.class);
        watchdog = application.getBean(ClockWatchdog.class);
        sql = application.getBean(JdbcClient.class);
        mvc = application.getBean(MockMvc.class);
        timers = DueTimers.of(application);
    }

    public static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }

    public void itIs(String local) {
        clock.set(at(local));
    }

    /** What is due rings, and what follows from it arrives. */
    public void ringsUntil(Callable<Boolean> condition) {
        timers.until(condition);
    }

    /** The nursery's card, noticed at one time and reported now. */
    public IncidentId noticed(String local) throws Exception {
        return NurseryCase.report(sql, cases, at(local));
    }

    public ResultActions send(String login, String path, String body) throws Exception {
        return mvc.perform(post("/api/incidents/" + path)
                .with(as(login))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    public ResultActions read(String login, String path) throws Exception {
        return mvc.perform(get("/api/" + path).with(as(login)));
    }

    public <T> T value(String login, String path, String json) throws Exception {
        return JsonPath.read(
                read(login, path).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), json);
    }

    /** What rang or was skipped for a clock of the case, in order. */
    public List<String> acts(IncidentId incident, ClockKey key) {
        return sql.sql(
                        """
                select a.rung || case when a.skipped then ' skipped' else '' end from clock_act a join clock c on c.id = a.clock
                where c.incident = :incident and c.clock_key = :key order by a.due_at, a.rung""")
                .param("incident", incident.value())
                .param("key", key.name())
                .query(String.class)
                .list();
    }

    public List<Mailbox.Arrived> mailsTo(String address, IncidentId incident) {
        return mailbox.all().stream()
                .filter(mail -> mail.to().equals(address + "@midorino.example.jp"))
                .filter(mail -> mail.subject().contains(OfficialTime.caseNumber(incident)))
                .toList();
    }

    /** The clocks of the case that do not have exactly one timer, or one although they are stopped. */
    public List<String> broken(IncidentId incident) {
        var own = sql.sql("select 'clock-' || id from clock where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .set();
        return watchdog.look().stream().filter(own::contains).toList();
    }
}
