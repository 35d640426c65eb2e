package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.todoke.OfficeTest;
import jp.todoke.identity.Role;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ClockWatchdogTest {

    private static final IncidentId INCIDENT = new IncidentId("1998-0001");
    private static final PartId FACILITY = new PartId("F001");
    private static final Instant KNOWN = Instant.parse("2012-12-25T07:40:00Z");

    @Autowired
    ClockWatchdog watchdog;

    @Autowired
    Clocks clocks;

    @Autowired
    ClockRows rows;

    @Autowired
    CaseProcess process;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anOpenClockWhoseTimerIsGoneIsFound() {
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            var clock = clocks.start(INCIDENT, FACILITY, ClockKey.HEAD_REPORT, KNOWN, "F001", Role.FACILITY_HEAD);
            assertThat(watchdog.look()).doesNotContain(clock.id());

            process.clockStopped(new PartId(clock.id()));

            assertThat(watchdog.look()).contains(clock.id());
        });
    }

    @Test
    void aClosedClockThatStillHasATimerIsFound() {
        transaction.executeWithoutResult(tx -> {
            tx.setRollbackOnly();
            var clock = clocks.start(INCIDENT, FACILITY, ClockKey.HEAD_REPORT, KNOWN, "F001", Role.FACILITY_HEAD);

            rows.met(ClockRow.number(clock.id()), ClockState.MET, KNOWN, null);

            assertThat(watchdog.look()).contains(clock.id());
        });
    }
}
