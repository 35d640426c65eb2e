package jp.todoke.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A calendar with its own closing and opening days over another one. Where several mean a day, the most special one
 * counts, then the latest.
 */
record LocalCalendar(DayCalendar beneath, List<LocalDay> localDays) implements DayCalendar {

    LocalCalendar {
        localDays = localDays.stream()
                .sorted(Comparator.comparing(LocalDay::pattern)
                        .thenComparing(Comparator.comparing(LocalDay::id).reversed()))
                .toList();
    }

    @Override
    public CalendarDay on(LocalDate day) {
        var without = beneath.on(day);
        for (var local : localDays) {
            if (local.decides(without)) {
                return CalendarDay.of(day, local);
            }
        }
        return without;
    }
}
