package jp.todoke.node;

import static jp.todoke.identity.As.acting;

import java.time.Instant;
import java.util.List;
import java.util.Scanner;
import java.util.TimeZone;
import java.util.UUID;
import jp.todoke.Application;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.report.FirstReport;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.mail.MailLeaves;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.SettableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node in a process of its own. It obeys lines: {@code port}, {@code leads}, {@code report} begins a case and answers
 * with its number, {@code now 2026-…} sets its clock, {@code limit 2026-…} answers how a closing check counts from
 * then, {@code broken} counts clocks without their one timer.
 */
final class OneOfTwoNodes {

    private OneOfTwoNodes() {}

    public static void main(String[] arguments) throws Exception {
        // Whoever stops the test stops its nodes too.
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
            answer(String.valueOf(
                    switch (words[0]) {
                        case "port" ->
                            ((WebServerApplicationContext) office)
                                    .getWebServer()
                                    .getPort();
                        case "leads" -> office.getBean(Nodes.class).leads();
                        case "report" -> report(office);
                        case "now" -> now(office, Instant.parse(words[1]));
                        case "limit" ->
                            office.getBean(Clocks.class).limit(ClockKey.CLOSING_CHECK, Instant.parse(words[1]));
                        case "broken" ->
                            office.getBean(OpenSteps.class)
                                    .clocksWithoutOneTimer()
                                    .size();
                        default -> throw new IllegalArgumentException(words[0]);
                    }));
        }
    }

    private static void answer(String word) {
        System.out.println("OFFICE " + word);
    }

    private static Instant now(ApplicationContext office, Instant now) {
        office.getBean(SettableClock.class).set(now);
        return now;
    }

    private static Object report(ApplicationContext office) throws Exception {
        var report = new FirstReport(
                new FirstReport.Noticed(office.getBean(SettableClock.class).instant(), false, false),
                new FirstReport.What(IncidentKind.LOSS, MediumKind.SD_CARD, "２歳児用のカードが見当たらない"),
                new FirstReport.Whose(List.of(PersonGroup.CHILDREN), "写真"),
                new FirstReport.Persons(22, 46, false),
                new FirstReport.Place("事務室", null, false, false),
                Malice.NO,
                null,
                null);
        return acting(office.getBean(JdbcClient.class), "hoiku-a", () -> office.getBean(NewCases.class)
                .report(report, UUID.randomUUID())
                .receipt()
                .number()
                .value());
    }
}
