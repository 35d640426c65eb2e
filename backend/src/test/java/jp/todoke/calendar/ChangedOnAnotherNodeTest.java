package jp.todoke.calendar;

import static jp.todoke.identity.As.acting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.Actor;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Another node closes a day by its rows alone: this one hears of nothing. */
@OfficeTest
class ChangedOnAnotherNodeTest {

    private static final LocalDate FRIDAY = LocalDate.of(2013, 6, 21);

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarRows rows;

    @Autowired
    LocalDays localDays;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private TransactionTemplate another;

    @BeforeEach
    void today() {
        Cases.itIs(clock, "2012-12-25T16:45");
        transaction = new TransactionTemplate(transactions);
        another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void aDayClosedOnAnotherNodeIsCountedAtOnce() {
        assertThat(calendars.municipal().isOpen(FRIDAY)).isTrue();

        fridayIsClosedOnAnotherNode();

        assertThat(calendars.municipal().isOpen(FRIDAY)).isFalse();
        assertThat(fridayIsOpen(transaction)).isFalse();
    }

    @Test
    void oneTransactionCountsWithOneVersionThroughoutAndTheNextWithTheNewOne() {
        transaction.executeWithoutResult(tx -> {
            var before = calendars.current();
            fridayIsClosedOnAnotherNode();

            assertThat(calendars.current()).isSameAs(before);
            assertThat(fridayIsOpen(another)).isFalse();
            assertThat(calendars.current()).isSameAs(before);
        });

        assertThat(calendars.municipal().isOpen(FRIDAY)).isFalse();
    }

    @Test
    void whoeverClosesADayCountsWithItInTheSameTransactionAndNobodyElseBeforeTheCommit() throws Exception {
        acting(
                sql,
                "admin",
                () -> transaction.execute(tx -> {
                    assertThat(calendars.municipal().isOpen(FRIDAY)).isTrue();
                    localDays.enter(
                            new NewLocalDay(null, false, DayPattern.DATES, null, null, FRIDAY, null, "臨時閉庁"),
                            calendars.current().number());

                    assertThat(calendars.municipal().isOpen(FRIDAY)).isFalse();
                    assertThat(fridayIsOpen(another)).isTrue();
                    tx.setRollbackOnly();
                    return null;
                }));

        assertThat(calendars.municipal().isOpen(FRIDAY)).isTrue();
    }

    @Test
    void aTransactionAsksTheDatabaseOnceHoweverOftenItCounts() {
        var asked = new AtomicInteger();
        var read = new AtomicInteger();
        var counting = new Calendars(new CalendarRows(sql) {
            @Override
            long latest() {
                asked.incrementAndGet();
                return super.latest();
            }

            @Override
            CalendarVersion read(long version) {
                read.incrementAndGet();
                return super.read(version);
            }
        });
        for (int transactions = 1; transactions <= 3; transactions++) {
            transaction.executeWithoutResult(tx -> {
                for (var day = LocalDate.of(2030, 1, 1); day.getYear() == 2030; day = day.plusDays(1)) {
                    counting.municipal().isOpen(day);
                }
            });
            assertThat(asked).hasValue(transactions);
        }
        assertThat(read).hasValue(1);
    }

    private boolean fridayIsOpen(TransactionTemplate counted) {
        return Boolean.TRUE.equals(counted.execute(tx -> calendars.municipal().isOpen(FRIDAY)));
    }

    private void fridayIsClosedOnAnotherNode() {
        another.executeWithoutResult(tx -> {
            rows.lock();
            rows.enter(
                    rows.newVersion("LOCAL_DAYS", Actor.SYSTEM, clock.instant()),
                    new LocalDay(0, null, false, DayPattern.DATES, null, null, FRIDAY, FRIDAY, "臨時閉庁"));
        });
    }
}
