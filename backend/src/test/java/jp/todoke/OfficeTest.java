package jp.todoke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.todoke.identity.QuickPasswords;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application of the invented municipality: real PostgreSQL, real engine, real mail server, settable clock.
 * The job executor sleeps: timers that are due are run by the test, see {@link DueTimers}. One application serves all
 * such tests, so each reports its own case and cleans nothing up; rules and days are as they were, see
 * {@link RulesAndDaysAsBefore}, and what is no case of an office is closed, see {@link BareCasesClosed}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({QuickPasswords.class, LastRequests.class})
@ActiveProfiles({"demo", "settable-clock", "test"})
@ExtendWith({EngineTime.class, LastRequests.class, RulesAndDaysAsBefore.class, BareCasesClosed.class})
public @interface OfficeTest {}
