package jp.todoke.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.todoke.identity.Actor;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nurseries of the invented municipality are open on Saturdays. What is there already stays as it is. */
@Component
@Profile("demo")
@Order(0)
class DemoDays implements ApplicationRunner {

    private static final String NURSERIES = "S-HOIKU";
    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);

    private final CalendarRows rows;
    private final Units units;
    private final Clock clock;

    DemoDays(CalendarRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!rows.localDays(rows.lock()).isEmpty()) {
            return;
        }
        var version = rows.newVersion("LOCAL_DAYS", Actor.SYSTEM, clock.instant());
        units.facilities().stream()
                .filter(unit -> NURSERIES.equals(unit.parentCode()))
                .map(DemoDays::saturdays)
                .forEach(day -> rows.enter(version, day));
    }

    private static LocalDay saturdays(Unit nursery) {
        return new LocalDay(0, nursery.code(), true, DayPattern.WEEKLY, null, DayOfWeek.SATURDAY, FROM, null, "土曜保育");
    }
}
