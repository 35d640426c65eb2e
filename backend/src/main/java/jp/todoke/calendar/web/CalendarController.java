package jp.todoke.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.todoke.calendar.CalendarDay;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.Calendars;
import jp.todoke.calendar.DayGround;
import jp.todoke.calendar.DayPattern;
import jp.todoke.calendar.HolidaysCheck;
import jp.todoke.calendar.HolidaysLists;
import jp.todoke.calendar.LocalDays;
import jp.todoke.calendar.NewLocalDay;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The calendars of a year, the local days in them, and the official list of holidays. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    private final Calendars calendars;
    private final LocalDays localDays;
    private final HolidaysLists lists;
    private final Units units;

    CalendarController(Calendars calendars, LocalDays localDays, HolidaysLists lists, Units units) {
        this.calendars = calendars;
        this.localDays = localDays;
        this.lists = lists;
        this.units = units;
    }

    /**
     * {@code days}: all that are not plain weekdays. {@code check}: whether the year agrees with the official list;
     * {@code latest} is that list.
     */
    record CalendarYear(
            int year,
            CalendarKind calendar,
            @Nullable String unit,
            int firstYear,
            int lastYear,
            long version,
            HolidaysCheck check,
            HolidaysLists.@Nullable LatestHolidaysList latest,
            List<CalendarDay> days) {}

    record LocalDayEntry(
            @PlainText(max = 40) @Nullable String unit,
            boolean opens,
            @NotNull(message = "{violation.required}") DayPattern pattern,
            @PlainText(max = 5) @Nullable String monthDay,
            @Nullable Integer weekday,
            @NotNull(message = "{violation.required}") LocalDate from,
            @Nullable LocalDate to,
            @PlainText(required = true, max = 60) String name,
            long version) {}

    record LocalDayEnd(
            @NotNull(message = "{violation.required}") LocalDate lastDay,
            @PlainText(required = true, max = 400) String reason,
            long version) {}

    record Adoption(@NotEmpty(message = "{violation.year-needed}") Set<Integer> years, long version) {}

    @GetMapping("/years/{year}")
    CalendarYear readCalendarYear(
            @PathVariable int year,
            @RequestParam CalendarKind calendar,
            @PlainText(max = 40) @RequestParam(required = false) @Nullable String unit) {
        var facility = calendar == CalendarKind.FACILITY
                ? units.get(unit == null ? "" : unit).code()
                : null;
        var current = calendars.current();
        var holidays = current.holidays();
        var days = current.of(calendar, facility).of(year).stream()
                .filter(day -> day.ground() != DayGround.WEEKDAY)
                .toList();
        return new CalendarYear(
                year,
                calendar,
                facility,
                holidays.firstYear(),
                holidays.lastYear(),
                current.number(),
                lists.check(year, holidays),
                lists.latest().orElse(null),
                days);
    }

    @GetMapping("/local-days")
    List<LocalDays.LocalDayView> listLocalDays(
            @PlainText(max = 40) @RequestParam(required = false) @Nullable String unit) {
        return localDays.of(unit);
    }

    @PostMapping("/local-days")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterLocalDay(@Valid @RequestBody LocalDayEntry day) {
        localDays.enter(
                new NewLocalDay(
                        blankToNull(day.unit()),
                        day.opens(),
                        day.pattern(),
                        blankToNull(day.monthDay()),
                        day.weekday(),
                        day.from(),
                        day.to(),
                        day.name()),
                day.version());
    }

    @PostMapping("/local-days/{day}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endLocalDay(@PathVariable long day, @Valid @RequestBody LocalDayEnd end) {
        localDays.end(day, end.lastDay(), end.reason(), end.version());
    }

    @PostMapping(path = "/holidays-list", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    HolidaysLists.HolidaysComparison compareHolidaysList(@RequestPart MultipartFile file) throws IOException {
        return lists.compare(file.getBytes());
    }

    @PostMapping("/holidays-list/{list}/adoption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void adoptHolidaysList(@PathVariable long list, @Valid @RequestBody Adoption adoption) {
        lists.adopt(list, adoption.years(), adoption.version());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
