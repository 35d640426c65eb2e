package jp.todoke.oracle;

import java.nio.file.Path;
import java.util.Scanner;
import java.util.TimeZone;
import jp.todoke.Application;
import jp.todoke.mail.MailLeaves;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The whole program in a process of its own, in which a year passes at speed. It obeys lines: {@code live} lives on
 * from where the book stands and answers when nothing is left to do, {@code broken} answers how many clocks have not
 * exactly one timer.
 */
final class OfficeAtSpeed {

    private OfficeAtSpeed() {}

    public static void main(String[] arguments) {
        try {
            open(arguments);
        } catch (Exception fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void open(String[] arguments) throws Exception {
        // Whoever stops the long run stops it too; what it knew stands in the book.
        ProcessHandle.current().parent().ifPresent(test -> test.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(1)));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        var program = new SpringApplication(Application.class, MailLeaves.class, SameDoor.class);
        program.setAdditionalProfiles("demo", "settable-clock");
        var office = program.run(arguments);
        var settings = office.getEnvironment();
        var year = new SimulatedYear(
                office,
                new Book(Path.of(settings.getRequiredProperty("year.book"))),
                settings.getRequiredProperty("year.cases", Integer.class),
                settings.getRequiredProperty("year.seed", Long.class));
        answer("ready");
        var orders = new Scanner(System.in);
        while (orders.hasNextLine()) {
            switch (orders.nextLine()) {
                case "live" -> {
                    year.live();
                    answer("lived");
                }
                default -> answer(Integer.toString(year.broken()));
            }
        }
    }

    private static void answer(String word) {
        System.out.println("OFFICE " + word);
    }

    /** People come in by the same door as in the other tests. */
    static class SameDoor {

        @Bean
        MockMvc mvc(WebApplicationContext office) {
            return MockMvcBuilders.webAppContextSetup(office)
                    .apply(SecurityMockMvcConfigurers.springSecurity())
                    .build();
        }
    }
}
