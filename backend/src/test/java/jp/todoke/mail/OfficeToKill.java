package jp.todoke.mail;

import static jp.todoke.identity.As.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import jp.todoke.Application;
import jp.todoke.calendar.SentTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.node.Nodes;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole program in a process of its own, to be killed, alone on its database or as one of several nodes. It obeys
 * lines: {@code report} begins a case and answers with its number, {@code pass PT30M} lets time pass, {@code now
 * 2026-…} sets its clock, {@code port} answers where it is reached, {@code broken} how many clocks have not exactly one
 * timer, {@code leads} whether it leads the nodes, {@code limit 2026-…} how a closing check counts from then.
 */
public final class OfficeToKill {

    private OfficeToKill() {}

    public static void main(String[] arguments) throws Exception {
        // Whoever stops the test stops its offices too.
        ProcessHandle.current().parent().ifPresent(test -> test.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        var program = new SpringApplication(Application.class, MailLeaves.class);
        program.setAdditionalProfiles("demo", "settable-clock");
        var office = program.run(arguments);
        answer("ready");
        var orders = new Scanner(System.in);
        while (orders.hasNextLine()) {
            var words = orders.nextLine().split(" ");
            answer(
                    switch (words[0]) {
                        case "report" -> report(office).value();
                        case "pass" -> pass(office.getBean(SettableClock.class), Duration.parse(words[1]));
                        case "now" -> now(office.getBean(SettableClock.class), Instant.parse(words[1]));
                        case "port" ->
                            Integer.toString(((WebServerApplicationContext) office)
                                    .getWebServer()
                                    .getPort());
                        case "broken" -> Integer.toString(brokenClocks(office));
                        case "leads" ->
                            Boolean.toString(office.getBean(Nodes.class).leads());
                        case "limit" ->
                            office.getBean(Clocks.class)
                                    .limit(ClockKey.CLOSING_CHECK, Instant.parse(words[1]))
                                    .toString();
                        default -> throw new IllegalArgumentException(words[0]);
                    });
        }
    }

    private static void answer(String word) {
        System.out.println("OFFICE " + word);
    }

    private static IncidentId report(ApplicationContext office) throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(
                        SentTime.at(office.getBean(SettableClock.class).instant()), false),
                new FirstReport.What(IncidentKind.LOSS, null, MediumKind.SD_CARD, "２歳児用のカードが見当たらない"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("事務室", null, false),
                Malice.NO,
                null,
                null,
                null);
        return acting(office.getBean(JdbcClient.class), "hoiku-a", () -> office.getBean(NewCases.class)
                .report(report, UUID.randomUUID())
                .receipt()
                .number());
    }

    private static String pass(SettableClock clock, Duration time) {
        clock.set(clock.instant().plus(time));
        return "passed";
    }

    private static String now(SettableClock clock, Instant now) {
        clock.set(now);
        return now.toString();
    }

    /** As they are at one moment: a clock begins or ends with its timer, and the office works on meanwhile. */
    private static int brokenClocks(ApplicationContext office) {
        var moment = new TransactionTemplate(office.getBean(PlatformTransactionManager.class));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return moment.execute(now -> clocksBroken(office));
    }

    /** Clocks that have not exactly one timer, and those that the watchdog had to mend before anybody saw it. */
    private static int clocksBroken(ApplicationContext office) {
        var steps = office.getBean(OpenSteps.class);
        var sql = office.getBean(JdbcClient.class);
        var open = sql.sql("select 'clock-' || id from clock where state in ('RUNNING', 'PROVISIONAL')")
                .query(String.class)
                .set();
        var timed = new HashSet<>(steps.runningClocks());
        var broken = new TreeSet<>(steps.clocksWithoutOneTimer());
        open.stream().filter(id -> !timed.contains(id)).forEach(broken::add);
        timed.stream().filter(id -> !open.contains(id)).forEach(broken::add);
        broken.addAll(
                sql.sql("select timer from clock_repair").query(String.class).list());
        return broken.size();
    }
}
