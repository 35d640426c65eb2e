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

/** Somebody who knows nothing but the English sentence of a rule, the calendars and when it happened. */
final class EnglishReader {

    private static final String TIME = "(the end|[0-9]+:[0-9]+ [ap]m)";
    private static final String CALENDAR = "( of the state’s offices| of the facility)?";
    private static final String MOVED = "(?:; if that is a closed day" + CALENDAR + ", the (next|last) open day.*)?";
    private static final Pattern AT_ONCE = Pattern.compile("at once when .+|0 minutes after .+");
    private static final Pattern ELAPSES =
            Pattern.compile("(?:within )?([0-9]+) (minute|hour)s? (?:of|after) .+ \\(nights and closed days count\\)");
    private static final Pattern DAYS = Pattern.compile("(?:by )?" + TIME
            + " of day ([0-9]+), counting (every|each open) day" + CALENDAR
            + "( backwards)? from (the day (?:after|before) )?"
            + "(?:[^;(]+?)(?: \\(closed days count, and the last one is not moved\\))?" + MOVED);
    private static final Pattern MONTHS = Pattern.compile("(?:by )?" + TIME
            + " of the last day of the ([0-9]+) months? that begin on (the day after )?(?:[^;]+?)" + MOVED);
    private static final Pattern SAME_DAY = Pattern.compile("(?:by )?" + TIME
            + " of .+; if it is that time already or the day is a closed day" + CALENDAR + ", " + TIME
            + " of the next open day.*");
    private static final Pattern GIVEN = Pattern.compile("(?:by )?" + TIME + " of [^;]+?" + MOVED);

    private final Map<CalendarKind, DayCalendar> calendars;
    private final Instant happened;
    private final LocalDate day;

    private EnglishReader(Map<CalendarKind, DayCalendar> calendars, Instant happened) {
        this.calendars = calendars;
        this.happened = happened;
        this.day = OfficialTime.dayOf(happened);
    }

    /** Until when, as somebody counts it who has only the sentence. */
    static Instant limit(String sentence, Instant happened, Map<CalendarKind, DayCalendar> calendars) {
        var reader = new EnglishReader(calendars, happened);
        var said = sentence.substring(sentence.indexOf(": ") + 2, sentence.length() - 1);
        if (!said.startsWith("by the earliest of ")) {
            return reader.one(said);
        }
        return Pattern.compile(", and (?=the end of |[0-9])")
                .splitAsStream(said.substring("by the earliest of ".length()))
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
        return happened.plusSeconds(
                Long.parseLong(read.group(1)) * (read.group(2).equals("minute") ? 60 : 3600));
    }

    private Instant days(MatchResult read) {
        var back = read.group(5) != null;
        var counting = read.group(6) == null ? day : next(day, back);
        var last = counting;
        for (var left = Integer.parseInt(read.group(2)); left > 0; counting = next(counting, back)) {
            if (read.group(3).equals("every") || calendar(read.group(4)).isOpen(counting)) {
                last = counting;
                left--;
            }
        }
        return moved(last, read.group(1), read.group(7), read.group(8));
    }

    private Instant months(MatchResult read) {
        var first = read.group(3) == null ? day : day.plusDays(1);
        // Months that begin on the 5th end on the 4th; those that begin on the 31st with a month that has none.
        var month = first.withDayOfMonth(1).plusMonths(Integer.parseInt(read.group(2)));
        var last = first.getDayOfMonth() > month.lengthOfMonth()
                ? month.withDayOfMonth(month.lengthOfMonth())
                : month.withDayOfMonth(first.getDayOfMonth()).minusDays(1);
        return moved(last, read.group(1), read.group(4), read.group(5));
    }

    private Instant sameDay(MatchResult read) {
        var today = end(day, read.group(1));
        var calendar = calendar(read.group(2));
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

    private Instant moved(LocalDate last, String time, String calendar, String where) {
        var moved = last;
        while (where != null && !calendar(calendar).isOpen(moved)) {
            moved = next(moved, where.equals("last"));
        }
        return end(moved, time);
    }

    private static LocalDate next(LocalDate day, boolean back) {
        return day.plusDays(back ? -1 : 1);
    }

    private DayCalendar calendar(String word) {
        return calendars.get(
                word == null
                        ? CalendarKind.MUNICIPAL
                        : word.equals(" of the facility") ? CalendarKind.FACILITY : CalendarKind.NATIONAL);
    }

    private static Instant end(LocalDate day, String time) {
        if (time.equals("the end")) {
            return OfficialTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        }
        var numbers = Pattern.compile("[0-9]+")
                .matcher(time)
                .results()
                .map(MatchResult::group)
                .toList();
        var hour = Integer.parseInt(numbers.get(0)) % 12 + (time.endsWith("pm") ? 12 : 0);
        return OfficialTime.at(day, LocalTime.of(hour, Integer.parseInt(numbers.get(1))));
    }
}
