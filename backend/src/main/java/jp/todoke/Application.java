package jp.todoke;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Todoke 届け: carries a municipality through the loss or leak of personal information. */
@SpringBootApplication
@Modulithic(systemName = "Todoke", sharedModules = "shared")
@EnableScheduling
public class Application {

    /**
     * The engine writes timestamps without a zone and reads them in the JVM's, so the zone is fixed before anything
     * else; so is the locale, or papers would write numbers as the server's country does.
     */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.JAPAN);
        SpringApplication.run(Application.class, args);
    }
}
