package jp.todoke.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalCalendarTest {

    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    private static final LocalDay SATURDAYS =
            new LocalDay(1, "F001", true, DayPattern.WEEKLY, null, DayOfWeek.SATURDAY, FROM, null, "土曜保育");
    private static final LocalDay MEMORIAL = new LocalDay(
            2, null, false, DayPattern.YEARLY, MonthDay.of(6, 23), null, FROM, LocalDate.of(2026, 12, 31), "慰霊の日");

    @Test
    void aYearlyClosingDayHoldsInTheYearsOfItsValidity() {
        var municipal = calendars(MEMORIAL).municipal();

        assertThat(municipal.on(LocalDate.of(2026, 6, 23)))
                .extracting(CalendarDay::open, CalendarDay::name)
                .containsExactly(false, "慰霊の日");
        assertThat(municipal.isOpen(LocalDate.of(2027, 6, 23))).isTrue();
        assertThat(municipal.isOpen(LocalDate.of(2011, 6, 23))).isTrue();
    }

    @Test
    void aLocalDayDoesNotTouchTheNationalCalendar() {
        var calendars = calendars(MEMORIAL, dates(3, null, true, "2026-03-29", "日曜開庁"));

        assertThat(calendars.national().isOpen(LocalDate.of(2026, 6, 23))).isTrue();
        assertThat(calendars.national().isOpen(LocalDate.of(2026, 3, 29))).isFalse();
        assertThat(calendars.municipal().isOpen(LocalDate.of(2026, 3, 29))).isTrue();
    }

    @Test
    void aNurseryIsOpenOnSaturdaysButNotOnHolidaysNorAtTheTurnOfTheYear() {
        var nursery = calendars(SATURDAYS, dates(3, null, false, "2026-06-20", "全庁停電"))
                .facility("F001");

        assertThat(nursery.isOpen(LocalDate.of(2026, 6, 13))).isTrue();
        assertThat(nursery.isOpen(LocalDate.of(2026, 6, 14))).isFalse();
        assertThat(nursery.isOpen(LocalDate.of(2026, 6, 20)))
                .as("closed for the whole municipality")
                .isFalse();
        assertThat(nursery.isOpen(LocalDate.of(2025, 5, 3)))
                .as("Constitution day on a Saturday")
                .isFalse();
        assertThat(nursery.isOpen(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(nursery.isOpen(LocalDate.of(2012, 3, 31)))
                .as("before it began")
                .isFalse();
    }

    @Test
    void onlyTheFacilityItselfIsOpen() {
        var calendars = calendars(SATURDAYS);
        var saturday = LocalDate.of(2026, 6, 13);

        assertThat(calendars.municipal().isOpen(saturday)).isFalse();
        assertThat(calendars.facility("F002").isOpen(saturday)).isFalse();
        assertThat(calendars.of(CalendarKind.FACILITY, "F001").isOpen(saturday)).isTrue();
    }

    @Test
    void theMoreSpecialDayCountsAndAmongEqualsTheLater() {
        var closed = dates(3, null, false, "2026-06-23", "臨時閉庁");
        var open = dates(4, null, true, "2026-06-23", "臨時開庁");

        assertThat(calendars(MEMORIAL, open).municipal().isOpen(LocalDate.of(2026, 6, 23)))
                .isTrue();
        assertThat(calendars(closed, open).municipal().isOpen(LocalDate.of(2026, 6, 23)))
                .isTrue();
        assertThat(calendars(open, dates(5, null, false, "2026-06-23", "やはり閉庁"))
                        .municipal()
                        .isOpen(LocalDate.of(2026, 6, 23)))
                .isFalse();
    }

    private static CalendarVersion calendars(LocalDay... days) {
        return new CalendarVersion(1, Holidays.kept(), List.of(days));
    }

    private static LocalDay dates(long id, @Nullable String unit, boolean opens, String day, String name) {
        return new LocalDay(
                id, unit, opens, DayPattern.DATES, null, null, LocalDate.parse(day), LocalDate.parse(day), name);
    }
}
