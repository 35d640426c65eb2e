package jp.todoke.clock.counting;

import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.todoke.calendar.EnglishTime;
import org.jspecify.annotations.Nullable;

/** A rule as one English sentence; the Japanese one of {@link RuleSentence} is the record. */
public final class EnglishSentence {

    private EnglishSentence() {}

    /** The sentence of a version of a rule, also of one that is not saved yet. */
    public static String of(RuleView rule) {
        var name = EnglishWords.name(rule.key(), rule.condition());
        if (!rule.duty() || rule.lines().isEmpty()) {
            return name + ": nothing has to be done.";
        }
        if (rule.lines().size() > 1) {
            return name + ": by the earliest of "
                    + rule.lines().stream()
                            .map(line -> point(rule, line) + more(rule, line))
                            .collect(Collectors.joining(", and "))
                    + ".";
        }
        var only = rule.lines().get(0);
        if (!only.unit().elapses()) {
            return name + ": by " + point(rule, only) + more(rule, only) + ".";
        }
        return only.unit() == RuleUnit.MINUTES && only.amount() == 0
                ? name + ": at once when " + EnglishWords.event(rule.basis()) + "."
                : name + ": within " + elapsed(only) + " of " + moment(rule) + more(rule, only) + ".";
    }

    /** 5:15 pm of day 2, counting each open day from the day after the day on which the staff knew. */
    public static String point(RuleView rule, RuleLine line) {
        var from =
                line.firstDayCounted() ? day(rule) : "the day " + (backwards(line) ? "before " : "after ") + day(rule);
        var way = (backwards(line) ? " backwards" : "") + " from " + from;
        return switch (line.unit()) {
            case MINUTES, HOURS -> elapsed(line) + " after " + moment(rule);
            case CALENDAR_DAYS -> end(line.limitTime()) + " of day " + line.amount() + ", counting every day" + way;
            case OPEN_DAYS ->
                end(line.limitTime()) + " of day " + line.amount() + ", counting each "
                        + EnglishWords.openDay(rule.calendar()) + way;
            case SAME_OPEN_DAY, GIVEN_DATE -> end(line.limitTime()) + " of " + day(rule);
            case MONTHS ->
                end(line.limitTime()) + " of the last day of the " + many(line.amount(), "month") + " that begin on "
                        + from;
        };
    }

    /** The moment at which the staff knew: what a rule counts from. */
    public static String basis(RuleView rule) {
        var basis = rule.basis().isDate() ? day(rule) : moment(rule);
        return "T" + basis.substring(1);
    }

    /** 2 hours, 1 minute. */
    public static String elapsed(RuleLine line) {
        return many(line.amount(), line.unit() == RuleUnit.HOURS ? "hour" : "minute");
    }

    /** What the point alone does not tell: whether nights and closed days count, and where the limit moves. */
    private static String more(RuleView rule, RuleLine line) {
        return switch (line.unit()) {
            case SAME_OPEN_DAY ->
                "; if it is that time already or the day is a " + EnglishWords.closedDay(rule.calendar()) + ", "
                        + EnglishTime.time(Objects.requireNonNull(line.elseLimitTime())) + " of the next "
                        + EnglishWords.openDay(rule.calendar());
            case CALENDAR_DAYS ->
                line.shifts() ? shift(rule, line) : " (closed days count, and the last one is not moved)";
            case MONTHS, GIVEN_DATE -> line.shifts() ? shift(rule, line) : "";
            case MINUTES, HOURS -> line.amount() == 0 ? "" : " (nights and closed days count)";
            case OPEN_DAYS -> "";
        };
    }

    private static String shift(RuleView rule, RuleLine line) {
        return "; if that is a " + EnglishWords.closedDay(rule.calendar()) + ", the "
                + (backwards(line) ? "last " : "next ") + EnglishWords.openDay(rule.calendar())
                + (backwards(line) ? " before it" : " after it");
    }

    private static String day(RuleView rule) {
        var event = EnglishWords.event(rule.basis());
        return rule.basis().isDate() ? event : "the day on which " + event;
    }

    private static String moment(RuleView rule) {
        var event = EnglishWords.event(rule.basis());
        return rule.basis().isDate() ? event : "the moment at which " + event;
    }

    private static String end(@Nullable LocalTime time) {
        return time == null ? "the end" : EnglishTime.time(time);
    }

    private static String many(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static boolean backwards(RuleLine line) {
        return line.direction() == RuleDirection.BEFORE;
    }
}
