package jp.todoke.camunda;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.todoke.EngineTime;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The real engine on a real PostgreSQL with stand-ins for the step beans; the job executor sleeps unless a test wakes
 * it. One engine serves all such tests. Where a diagram is named, the class must have walked every arrow of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {
            DiagramOffice.class,
            EngineConfiguration.class,
            EngineClock.class,
            RepeatOnceConfiguration.class,
            CamundaCaseProcess.class,
            CamundaMeetingProcess.class,
            CamundaOpenSteps.class,
            CamundaFailedSteps.class,
            EngineHealth.class,
            StepRoles.class
        },
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "spring.flyway.locations=classpath:db/migration,classpath:db/diagrams"
        })
@ActiveProfiles({"demo", "settable-clock", "test"})
@ExtendWith({EngineTime.class, DiagramExtension.class})
@interface DiagramTest {

    /** The diagram of which every arrow is walked; none where a class asks about something else. */
    String value() default "";
}
