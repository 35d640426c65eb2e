package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.calendar.DayCalendar;
import jp.todoke.calendar.OfficialTime;

/** Somebody who knows nothing but the Japanese sentence of a rule, the calendars and when it happened. */
final class JapaneseReader {

    private static final String TIME = "(終わり（24時）|正午|午[前後][0-9]+時(?:[0-9]+分)?)";
    private static final String MOVED = "(?:（その日が(.+?)に当たるときは、(前|次)の.+?の" + TIME + "まで）)?";
    private static final Pattern ELAPSES = Pattern.compile(".+時から([0-9]+)(分|時間)(?:以内に行います|後)（夜間や休日も時間に数えます）");
    private static final Pattern AT_ONCE = Pattern.compile(".+(?:ときは、直ちに行います|時から0分後)");
    private static final Pattern DAYS =
            Pattern.compile(".+?日(の翌日|の前日)?(?:を1日目として|から(?:(.+?)だけを)?(さかのぼって)?数えて)([0-9]+)日目の" + TIME
                    + "(?:までに行います)?(?:（休日も数え、その日が休日でも延ばしません）)?" + MOVED);
    private static final Pattern MONTHS =
            Pattern.compile(".+?日(の翌日)?から起算して([0-9]+)か月を経過する日の" + TIME + "(?:までに行います)?" + MOVED);
    private static final Pattern SAME_DAY =
            Pattern.compile(".+日の" + TIME + "(?:までに行います)?（既にその時刻になっているか、(.+?)であるときは、次の.+?の" + TIME + "まで）");
    private static final Pattern GIVEN = Pattern.compile(".+日の" + TIME + "(?:までに行います)?" + MOVED);

    private final Map<CalendarKind, DayCalendar> calendars;
    private final Instant happened;
    private final LocalDate day;

    private JapaneseReader(Map<CalendarKind, DayCalendar> calendars, Instant happened) {
        this.calendars = calendars;
        this.happened = happened;
        this.day = OfficialTime.dayOf(happened);
    }

    /** Until when, as somebody counts it who has only the sentence. */
    static Instant limit(String sentence, Instant happened, Map<CalendarKind, DayCalendar> calendars) {
        var reader = new JapaneseReader(calendars, happened);
        var said = sentence.substring(sentence.indexOf("は、") + 2, sentence.length() - 1);
        if (!said.endsWith("の、早い方までに行います")) {
            return reader.one(said);
        }
        return Pattern.compile("(?<=[分時午）後])と、")
                .splitAsStream(said.substring(0, said.length() - "の、早い方までに行います".length()))
                .map(reader::one)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Instant one(String said) {
        return Stream.<Map.Entry<Pattern, Function<MatchResult, Instant>>>of(
                        Map.entry(AT_ONCE, at -> happened),
                        Map.entry(ELAPSES, this::elapsed),
                        Map.entry(MONTHS, this::months),
                        Map.entry(DAYS, this::days),
                        Map.entry(SAME_DAY, this::sameDay),
                        Map.entry(GIVEN, this::given))
                .flatMap(way -> {
                    var read = way.getKey().matcher(said);
                    return read.matches() ? Stream.of(way.getValue().apply(read)) : Stream.empty();
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("not to be understood: " + said));
    }

    private Instant elapsed(MatchResult read) {
        var seconds = Long.parseLong(read.group(1)) * (read.group(2).equals("分") ? 60 : 3600);
        return happened.plusSeconds(seconds);
    }

    private Instant days(MatchResult read) {
        var back = read.group(3) != null || "の前日".equals(read.group(1));
        var counting = read.group(1) == null ? day : next(day, back);
        var last = counting;
        for (var left = Integer.parseInt(read.group(4)); left > 0; counting = next(counting, back)) {
            if (read.group(2) == null || calendarOfOpen(read.group(2)).isOpen(counting)) {
                last = counting;
                left--;
            }
        }
        return moved(last, read.group(5), read.group(6), read.group(7));
    }

    private Instant months(MatchResult read) {
        var first = read.group(1) == null ? day : day.plusDays(1);
        var months = Integer.parseInt(read.group(2));
        // 民法143条2項: without a day that corresponds to the first one, the period ends with the month.
        var month = first.withDayOfMonth(1).plusMonths(months);
        var last = first.getDayOfMonth() > month.lengthOfMonth()
                ? month.withDayOfMonth(month.lengthOfMonth())
                : month.withDayOfMonth(first.getDayOfMonth()).minusDays(1);
        return moved(last, read.group(3), read.group(4), read.group(5));
    }

    private Instant sameDay(MatchResult read) {
        var today = end(day, read.group(1));
        var calendar = calendarOfClosed(read.group(2));
        if (calendar.isOpen(day) && happened.isBefore(today)) {
            return today;
        }
        var open = day.plusDays(1);
        while (!calendar.isOpen(open)) {
            open = open.plusDays(1);
        }
        return end(open, read.group(3));
    }

    private Instant given(MatchResult read) {
        return moved(day, read.group(1), read.group(2), read.group(3));
    }

    private Instant moved(LocalDate last, String time, String closed, String where) {
        var moved = last;
        while (closed != null && !calendarOfClosed(closed).isOpen(moved)) {
            moved = next(moved, where.equals("前"));
        }
        return end(moved, time);
    }

    private static LocalDate next(LocalDate day, boolean back) {
        return day.plusDays(back ? -1 : 1);
    }

    private DayCalendar calendarOfOpen(String word) {
        return calendars.get(
                switch (word) {
                    case "開庁日" -> CalendarKind.MUNICIPAL;
                    case "行政機関の開庁日" -> CalendarKind.NATIONAL;
                    case "施設の開所日" -> CalendarKind.FACILITY;
                    default -> throw new AssertionError(word);
                });
    }

    private DayCalendar calendarOfClosed(String word) {
        return calendars.get(
                switch (word) {
                    case "閉庁日" -> CalendarKind.MUNICIPAL;
                    case "行政機関の休日" -> CalendarKind.NATIONAL;
                    case "施設の閉所日" -> CalendarKind.FACILITY;
                    default -> throw new AssertionError(word);
                });
    }

    private static Instant end(LocalDate day, String time) {
        if (time.startsWith("終わり")) {
            return OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        }
        if (time.equals("正午")) {
            return OfficialTime.at(day, LocalTime.NOON);
        }
        var numbers = Pattern.compile("[0-9]+")
                .matcher(time)
                .results()
                .map(MatchResult::group)
                .toList();
        var hour = Integer.parseInt(numbers.get(0)) + (time.startsWith("午後") ? 12 : 0);
        return OfficialTime.at(day, LocalTime.of(hour, numbers.size() > 1 ? Integer.parseInt(numbers.get(1)) : 0));
    }
}
