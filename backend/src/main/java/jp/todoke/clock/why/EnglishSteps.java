package jp.todoke.clock.why;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.todoke.calendar.EnglishTime;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.CountedAs;
import jp.todoke.clock.counting.EnglishGround;
import jp.todoke.clock.counting.EnglishSentence;
import jp.todoke.clock.counting.EnglishWords;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RuleView;

/** How a limit was counted, step by step in English, from the rule and the days that were kept with it. */
final class EnglishSteps {

    private final Explanation kept;
    private final RuleView rule;
    private final List<String> steps = new ArrayList<>();

    private EnglishSteps(Explanation kept, RuleView rule) {
        this.kept = kept;
        this.rule = rule;
    }

    static List<String> of(Explanation kept, RuleView rule) {
        return new EnglishSteps(kept, rule).all();
    }

    private List<String> all() {
        var anew = !kept.basisAt().equals(kept.countedFrom());
        start(anew);
        IntStream.range(0, kept.lines().size())
                .forEach(index -> line(rule.lines().get(index), kept.lines().get(index)));
        end(anew);
        return steps;
    }

    private void start(boolean anew) {
        var basis = EnglishSentence.basis(rule);
        if (anew) {
            steps.add(basis + " is " + at(kept.basisAt())
                    + ", but the deadline counted from there was past when the case was entered.");
            steps.add("So it counts from the entry, " + EnglishTime.dateAndTime(kept.countedFrom()) + ".");
        } else {
            steps.add("It counts from t" + basis.substring(1) + ": " + at(kept.countedFrom()) + ".");
        }
    }

    private void end(boolean anew) {
        var decided = kept.lines().stream().filter(ExplainedLine::decided).findFirst();
        if (kept.lines().size() > 1) {
            decided.ifPresent(line ->
                    steps.add("The earliest of these, " + EnglishTime.limit(line.limit()) + ", is the deadline."));
        }
        if (Boolean.TRUE.equals(kept.startedLate()) && !anew) {
            steps.add(
                    "This deadline was past when the case was entered. It is not put off; the reminders run from the entry.");
        }
        if (decided.isPresent() && !decided.get().limit().equals(kept.limit())) {
            steps.add("The deadline counted before the calendar or the rule changed stays: "
                    + EnglishTime.limit(kept.limit()) + ".");
        }
    }

    private void line(RuleLine line, ExplainedLine counted) {
        var limit = EnglishTime.limit(counted.limit());
        switch (line.unit()) {
            case MINUTES, HOURS ->
                steps.add(
                        line.amount() == 0
                                ? "It is to be done at once, so the deadline is that moment."
                                : EnglishSentence.elapsed(line) + " later, nights and closed days counted, it is "
                                        + limit + ".");
            case SAME_OPEN_DAY -> {
                steps.add(sameDay(line, counted.days().get(0)));
                spans(counted.days()).stream()
                        .filter(span -> span.get(0).as() == CountedAs.SKIPPED)
                        .forEach(this::span);
                steps.add("So the deadline is " + limit + ".");
            }
            default -> {
                days(counted.days());
                steps.add("So the deadline is " + limit + ".");
            }
        }
    }

    private void days(List<ExplainedDay> days) {
        var shifted = days.stream().anyMatch(day -> day.as() == CountedAs.SHIFTED_TO);
        var last = days.stream()
                .filter(day -> day.as() == CountedAs.COUNTED || day.as() == CountedAs.GIVEN)
                .reduce((one, next) -> next);
        for (var span : spans(days)) {
            span(span);
            last.filter(day -> shifted && day == last(span))
                    .ifPresent(day -> steps.add(EnglishTime.date(day.day()) + " is a " + closed(day) + "."));
        }
    }

    private String sameDay(RuleLine line, ExplainedDay first) {
        var openDay = EnglishWords.openDay(rule.calendar());
        var time = EnglishTime.time(Objects.requireNonNull(line.limitTime()));
        if (first.as() == CountedAs.COUNTED) {
            return "That day is an " + openDay + ", and it is not yet " + time + ".";
        }
        return (first.closed() == null ? "It is past " + time : "That day is a " + closed(first))
                + ", so it moves to the next " + openDay + ".";
    }

    private void span(List<ExplainedDay> span) {
        var first = span.get(0);
        var dates = span.size() == 1
                ? EnglishTime.date(first.day())
                : EnglishTime.date(first.day()) + " to "
                        + EnglishTime.date(last(span).day());
        var are = dates + (span.size() == 1 ? " is " : " are ");
        switch (first.as()) {
            case BASIS -> steps.add(dates + " is the first day and does not count.");
            case COUNTED ->
                steps.add(
                        span.size() == 1
                                ? are + "day " + first.number() + "."
                                : are + "days " + first.number() + " to "
                                        + last(span).number() + ".");
            case SKIPPED -> steps.add(are + "not counted: " + closed(first) + ".");
            case PASSED -> steps.add(are + "passed over, too: " + closed(first) + ".");
            case SHIFTED_TO -> steps.add("So the deadline moves to " + dates + ".");
            case ELAPSED, GIVEN -> {}
        }
    }

    private String closed(ExplainedDay day) {
        return EnglishWords.closedDay(rule.calendar()) + " ("
                + (day.closed() == null ? "" : EnglishGround.closedBy(day.closed())) + ")";
    }

    private String at(Instant instant) {
        return CountingSteps.onDay(rule)
                ? EnglishTime.date(OfficialTime.dayOf(instant))
                : EnglishTime.dateAndTime(instant);
    }

    private static ExplainedDay last(List<ExplainedDay> span) {
        return span.get(span.size() - 1);
    }

    /** Neighbouring days of which the same is to be said. */
    private static List<List<ExplainedDay>> spans(List<ExplainedDay> days) {
        var spans = new ArrayList<List<ExplainedDay>>();
        for (var day : days) {
            var before = spans.isEmpty() ? null : last(spans.get(spans.size() - 1));
            var alike = before != null
                    && before.as() == day.as()
                    && (day.as() == CountedAs.COUNTED || Objects.equals(before.closed(), day.closed()));
            if (!alike) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(day);
        }
        return spans;
    }
}
