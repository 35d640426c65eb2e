package jp.todoke.clock.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.CountedAs;
import jp.todoke.clock.counting.CountedDay;
import jp.todoke.clock.counting.CountedLine;
import jp.todoke.clock.counting.Counting;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.RuleWords;
import org.springframework.stereotype.Component;

/**
 * How a limit was counted, step by step in Japanese: from when, which days were passed over and why, and where that
 * ends.
 */
@Component
class CountingSteps {

    private final RuleWords words;

    CountingSteps(RuleWords words) {
        this.words = words;
    }

    /**
     * The steps of all lines of the rule; where there are several, each ends with its own limit and the last step says
     * which counts.
     */
    List<String> of(RuleView rule, Counting counting) {
        var steps = new ArrayList<String>();
        steps.add(start(rule, counting));
        counting.lines().forEach(line -> steps.addAll(of(rule, line)));
        if (counting.lines().size() > 1) {
            steps.add("これらのうち最も早い" + OfficialTime.limit(counting.limit()) + "を期限とします。");
        }
        return steps;
    }

    private String start(RuleView rule, Counting counting) {
        var given = counting.lines().stream().allMatch(line -> line.line().unit() == RuleUnit.GIVEN_DATE);
        return (given ? "" : "数え始めは、") + words.basis(rule.basis()) + (onDay(rule) ? "日" : "時") + (given ? "は、" : "の")
                + (onDay(rule)
                        ? OfficialTime.dateAndWeekday(OfficialTime.dayOf(counting.basis()))
                        : OfficialTime.dateAndTime(counting.basis()))
                + "です。";
    }

    /** Whether the event from which the rule counts is a date without a time. */
    static boolean onDay(RuleView rule) {
        return rule.basis().isDate();
    }

    private List<String> of(RuleView rule, CountedLine line) {
        var steps = new ArrayList<String>();
        var limit = OfficialTime.limit(line.limit());
        switch (line.line().unit()) {
            case MINUTES, HOURS ->
                steps.add(
                        line.line().amount() == 0
                                ? "直ちに行うものなので、期限もその時刻です。"
                                : "そこから" + line.line().amount() + (line.line().unit() == RuleUnit.HOURS ? "時間" : "分")
                                        + "がたつのは、夜間や休日も数えて、" + limit + "です。");
            case SAME_OPEN_DAY -> {
                steps.add(sameDay(rule, line));
                spans(line.days()).stream()
                        .filter(span -> span.first().as() == CountedAs.SKIPPED)
                        .forEach(span -> steps.add(step(rule, span)));
                steps.add("したがって、" + limit + "までです。");
            }
            default -> {
                spans(line.days()).forEach(span -> {
                    steps.add(step(rule, span));
                    if (line.shifted()
                            && (span.first().as() == CountedAs.COUNTED
                                    || span.first().as() == CountedAs.GIVEN)) {
                        steps.add(OfficialTime.dateAndWeekday(span.last().day()) + "は、" + closed(rule, span.last())
                                + "です。");
                    }
                });
                steps.removeIf(String::isEmpty);
                steps.add("したがって、" + limit + "までです。");
            }
        }
        return steps;
    }

    private String sameDay(RuleView rule, CountedLine line) {
        var first = line.days().get(0);
        var time = OfficialTime.time(Objects.requireNonNull(line.line().limitTime()));
        if (first.as() == CountedAs.COUNTED) {
            return "その日は" + words.openDay(rule.calendar()) + "で、" + time + "になっていません。";
        }
        return RuleWords.open(first.ground())
                ? time + "になっているので、次の" + words.openDay(rule.calendar()) + "に移ります。"
                : "その日は" + closed(rule, first) + "なので、次の" + words.openDay(rule.calendar()) + "に移ります。";
    }

    private String step(RuleView rule, Span span) {
        var day = span.first();
        return switch (day.as()) {
            case BASIS -> words(span) + "は、初日なので数えません。";
            case COUNTED ->
                span.days() == 1
                        ? words(span) + "が" + day.number() + "日目です。"
                        : words(span) + "が、" + day.number() + "日目から"
                                + span.last().number() + "日目までです。";
            case SKIPPED -> words(span) + "は、" + closed(rule, day) + "なので数えません。";
            case PASSED -> words(span) + "も、" + closed(rule, day) + "です。";
            case SHIFTED_TO -> "このため、期限の日は" + words(span) + "に移ります。";
            case ELAPSED, GIVEN -> "";
        };
    }

    private String closed(RuleView rule, CountedDay day) {
        return words.closedDay(rule.calendar()) + "（" + words.ground(day.ground(), day.name()) + "）";
    }

    private static String words(Span span) {
        var first = OfficialTime.dateAndWeekday(span.first().day());
        return span.days() == 1
                ? first
                : first + "から" + shortly(span.first().day(), span.last().day()) + "まで";
    }

    /** The second of two dates: without its year where that is the same. */
    private static String shortly(LocalDate first, LocalDate second) {
        var date = OfficialTime.dateAndWeekday(second);
        return first.getYear() == second.getYear() ? date.substring(date.indexOf('年') + 1) : date;
    }

    private record Span(List<CountedDay> all) {

        CountedDay first() {
            return all.get(0);
        }

        CountedDay last() {
            return all.get(all.size() - 1);
        }

        int days() {
            return all.size();
        }
    }

    /**
     * Neighbouring days of which the same is to be said. A last counted day that is closed stands alone, for the limit
     * moves on from it.
     */
    private static List<Span> spans(List<CountedDay> days) {
        var spans = new ArrayList<List<CountedDay>>();
        IntStream.range(0, days.size()).forEach(index -> {
            var joins = index > 0 && alike(days.get(index - 1), days.get(index));
            if (!joins) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(days.get(index));
        });
        return spans.stream().map(Span::new).toList();
    }

    private static boolean alike(CountedDay one, CountedDay next) {
        if (one.as() != next.as()) {
            return false;
        }
        return one.as() == CountedAs.COUNTED
                || one.ground() == next.ground() && Objects.equals(one.name(), next.name());
    }
}
