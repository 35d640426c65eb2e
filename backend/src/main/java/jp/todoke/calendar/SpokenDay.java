package jp.todoke.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the day at the front of a text: 平成24年12月25日（火）, H24.12.25, 2012-12-25, 12/25, 25日, 昨日, 翌. */
final class SpokenDay {

    private static final Pattern ERA = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[明大昭平令mtshr](?=\\d|元))(元|\\d{1,2})[年.・\\-/](\\d{1,2})[月.・\\-/](\\d{1,2})(?!\\d)日?");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})[年.\\-/](\\d{1,2})[月.\\-/](\\d{1,2})(?!\\d)日?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[月/](\\d{1,2})(?!\\d)日?");
    private static final Pattern ERA_MONTH =
            Pattern.compile("(明治|大正|昭和|平成|令和|[明大昭平令mtshr](?=\\d|元))(元|\\d{1,2})年(\\d{1,2})月(?!\\d)");
    private static final Pattern WHOLE_MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月(?!\\d)");
    private static final Pattern LAST_MONTH = Pattern.compile("先月");
    private static final Pattern THIS_MONTH = Pattern.compile("今月|当月");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})日(?!前)");
    private static final Pattern TODAY = Pattern.compile("今日|本日|きょう|(?=今[朝夜晩])");
    private static final Pattern YESTERDAY = Pattern.compile("昨日|きのう|さくじつ|(?=昨夜|昨晩)");
    private static final Pattern BEFORE_YESTERDAY = Pattern.compile("一昨日|おととい");
    private static final Pattern SAME = Pattern.compile("同日|当日");
    private static final Pattern BEFORE = Pattern.compile("前日");
    private static final Pattern NEXT = Pattern.compile("翌(?:日|(?=朝|\\d|午))");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\(([月火水木金土日])(?:曜日?)?(?:[・･,、/]?(?:祝日?|振替休日|振休|休日?))?\\)|([月火水木金土日])曜日?");
    private static final Pattern HOLIDAY = Pattern.compile("\\((?:祝日?|振替休日|振休|休日?)\\)");
    private static final int YEARS_TO_LOOK_AT = 9;

    private final SpokenText text;
    private final LocalDate today;

    SpokenDay(SpokenText text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** {@code day} is what 同日 and 翌日 refer to; {@code after} the day before which nothing is meant, if there is one. */
    Optional<LocalDate> read(LocalDate day, Optional<LocalDate> after) {
        var told = whole().or(() -> partly(after)).or(() -> inWords(day));
        told.ifPresent(this::checkWeekday);
        return told;
    }

    /** The first day of a month that is told without a day: 平成24年11月, 11月, 先月. {@code after} as for a day. */
    Optional<LocalDate> readMonth(Optional<LocalDate> after) {
        return text.take(ERA_MONTH)
                .map(found -> month(Era.named(found.group(1)), found))
                .or(() -> text.take(WHOLE_MONTH).map(found -> firstOf(number(found, 1), number(found, 2))))
                .or(() -> text.take(MONTH).map(found -> nearestMonth(after, number(found, 1))))
                .or(() ->
                        text.take(LAST_MONTH).map(found -> today.minusMonths(1).withDayOfMonth(1)))
                .or(() -> text.take(THIS_MONTH).map(found -> today.withDayOfMonth(1)));
    }

    /** A month belongs to an era when its last day does. */
    private static LocalDate month(Era era, MatchResult found) {
        var year = found.group(2).equals("元") ? 1 : number(found, 2);
        var first = firstOf(era.firstYear() + year - 1, number(found, 3));
        if (year == 0 || !era.holds(first) && !era.holds(first.withDayOfMonth(first.lengthOfMonth()))) {
            throw new UnreadableTime("era-differs");
        }
        return first;
    }

    private LocalDate nearestMonth(Optional<LocalDate> after, int month) {
        var from = after.orElse(today);
        var first = firstOf(from.getYear(), month);
        if (after.isPresent()) {
            return first.plusMonths(1).isAfter(from) ? first : first.plusYears(1);
        }
        return first.isAfter(from) ? first.minusYears(1) : first;
    }

    private static LocalDate firstOf(int year, int month) {
        if (year == 0 || month < 1 || month > 12) {
            throw new UnreadableTime("no-such-time");
        }
        return LocalDate.of(year, month, 1);
    }

    private Optional<LocalDate> whole() {
        return text.take(ERA)
                .map(found -> inEra(found.group(1), found.group(2).equals("元") ? 1 : number(found, 2), found))
                .or(() -> text.take(WHOLE).map(found -> date(number(found, 1), found, 2)));
    }

    private Optional<LocalDate> partly(Optional<LocalDate> after) {
        return text.take(MONTH_AND_DAY)
                .map(found -> nearest(after, number(found, 1), number(found, 2)))
                .or(() -> text.take(DAY).map(found -> nearest(after, 0, number(found, 1))));
    }

    private Optional<LocalDate> inWords(LocalDate day) {
        return text.take(BEFORE_YESTERDAY)
                .map(found -> today.minusDays(2))
                .or(() -> text.take(YESTERDAY).map(found -> today.minusDays(1)))
                .or(() -> text.take(TODAY).map(found -> today))
                .or(() -> text.take(SAME).map(found -> day))
                .or(() -> text.take(BEFORE).map(found -> day.minusDays(1)))
                .or(() -> text.take(NEXT).map(found -> day.plusDays(1)));
    }

    /** The last such day up to today, or the first one from {@code after} on; month 0 is any. */
    private LocalDate nearest(Optional<LocalDate> after, int month, int dayOfMonth) {
        var from = after.orElse(today);
        var step = after.isPresent() ? 1 : -1;
        return IntStream.range(0, YEARS_TO_LOOK_AT * 366)
                .mapToObj(days -> from.plusDays((long) step * days))
                .filter(day -> day.getDayOfMonth() == dayOfMonth && (month == 0 || day.getMonthValue() == month))
                .findFirst()
                .orElseThrow(() -> new UnreadableTime("no-such-time"));
    }

    /** That a day is one of rest is said beside it, and only its weekday is looked at. */
    private void checkWeekday(LocalDate day) {
        text.take(WEEKDAY)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .ifPresent(weekday -> {
                    if (!day.getDayOfWeek()
                            .getDisplayName(TextStyle.SHORT, Locale.JAPANESE)
                            .equals(weekday)) {
                        throw new UnreadableTime("weekday-differs");
                    }
                });
        text.take(HOLIDAY);
    }

    /** 令和0年 and 平成31年5月1日 are no days: the one lies before the era, the other behind it. */
    private static LocalDate inEra(String name, int year, MatchResult found) {
        var era = Era.named(name);
        var day = date(era.firstYear() + year - 1, found, 3);
        if (year == 0 || !era.holds(day)) {
            throw new UnreadableTime("era-differs");
        }
        return day;
    }

    private static LocalDate date(int year, MatchResult found, int month) {
        try {
            return LocalDate.of(year, number(found, month), number(found, month + 1));
        } catch (DateTimeException impossible) {
            throw new UnreadableTime("no-such-time");
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
