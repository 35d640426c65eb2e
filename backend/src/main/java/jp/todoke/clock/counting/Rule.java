package jp.todoke.clock.counting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.calendar.DayCalendar;
import org.jspecify.annotations.Nullable;

/** What follows from a version of a rule: the limit, and where a clock started late runs from. */
public record Rule(RuleView columns) {

    /** Where it runs from, and until when. */
    public record Running(Instant from, Instant limit) {}

    /**
     * How it runs when it is started at {@code now}. A limit already past then (期限後に開始) stays where days are counted,
     * and where others than the offices name it; time that elapses by a rule of the house or a contract is given anew,
     * from the entry.
     */
    public Running run(Instant basis, Instant now, DayCalendar calendar) {
        var exact = exact(basis);
        var entered = exact(now);
        var limit = limit(exact, calendar);
        if (limit.isAfter(entered)) {
            return new Running(exact, limit);
        }
        return new Running(entered, givenAnew() ? limit(entered, calendar) : limit);
    }

    /** The limit counted from the basis, past or to come. */
    public Instant limit(Instant basis, DayCalendar calendar) {
        return count(basis, calendar).limit();
    }

    /**
     * The limit and how it was counted; of several lines the earliest counts, the first of equal ones. The calendar is
     * the rule's.
     */
    public Counting count(Instant basis, DayCalendar calendar) {
        if (!columns.duty()) {
            throw new IllegalStateException("no duty under rule " + columns.id() + ", nothing to count");
        }
        var exact = exact(basis);
        var lines = columns.lines().stream()
                .map(line -> LineCount.of(line, exact, calendar))
                .toList();
        var decided = IntStream.range(0, lines.size())
                .boxed()
                .min(Comparator.comparing(line -> lines.get(line).limit()))
                .orElseThrow();
        return new Counting(exact, lines.get(decided).limit(), decided, lines);
    }

    /**
     * The same rule with the time that a contract or an addressee names in place of its own; null leaves it as it is.
     */
    public Rule within(@Nullable GivenTime given) {
        if (given == null) {
            return this;
        }
        var ofContract = columns.key() == ClockKey.ENTRUSTEE_NOTICE;
        return new Rule(new RuleView(
                columns.id(),
                columns.key(),
                columns.condition(),
                columns.version(),
                columns.validFrom(),
                columns.validTo(),
                columns.part(),
                columns.duty(),
                columns.basis(),
                List.of(given.line()),
                columns.calendar(),
                columns.ladder(),
                columns.warningDays(),
                ofContract ? Strength.CONTRACT : columns.strength(),
                ofContract ? "契約に定めた時間" : "報告先の一覧に定めた期限"));
    }

    public long id() {
        return columns.id();
    }

    int version() {
        return columns.version();
    }

    /** Whether it counts from when the body knew of the case. */
    public boolean countsFromKnowledge() {
        return columns.basis() == RuleBasis.KNOWN;
    }

    /** Whether a clock that is started after its limit gets the time anew. */
    public boolean givenAnew() {
        return !columns.strength().statutory()
                && columns.lines().stream().allMatch(line -> line.unit().elapses());
    }

    /** The engine's timers know milliseconds. */
    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
