package jp.todoke.clock.why;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.calendar.Calendars;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.counting.CountedLine;
import jp.todoke.clock.counting.Counting;
import jp.todoke.clock.counting.RuleCalendars;
import jp.todoke.clock.counting.RuleSentence;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.RuleWords;
import jp.todoke.clock.counting.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renders why a clock has its limit, by counting it once more with the same code. */
@Component
class Explainer {

    private final Rules rules;
    private final RuleCalendars ruleCalendars;
    private final Calendars calendars;
    private final RuleSentence sentences;
    private final CountingSteps steps;
    private final RuleWords words;

    Explainer(
            Rules rules,
            RuleCalendars ruleCalendars,
            Calendars calendars,
            RuleSentence sentences,
            CountingSteps steps,
            RuleWords words) {
        this.rules = rules;
        this.ruleCalendars = ruleCalendars;
        this.calendars = calendars;
        this.sentences = sentences;
        this.steps = steps;
        this.words = words;
    }

    /**
     * The explanation of the clock's limit as it stands; the rule must be one with a duty, as that of every clock is.
     */
    Explanation explain(ClockRow row, @Nullable Instant keptAt) {
        var rule = rules.get(row.rule()).within(row.given());
        var columns = rule.columns();
        var anew = row.startedLate() && rule.givenAnew();
        var counting = rule.count(anew ? row.runsFrom() : row.basis(), ruleCalendars.of(columns, row.part()));
        var shown = IntStream.range(0, counting.lines().size())
                .mapToObj(index -> line(columns, counting.lines().get(index), index == counting.decided()))
                .toList();
        return new Explanation(
                keptAt,
                words.basis(columns.basis()),
                row.basis(),
                CountingSteps.onDay(columns),
                counting.basis(),
                row.limit(),
                sentences.of(columns),
                columns.version(),
                columns.validFrom(),
                words.strength(columns.strength()),
                columns.article(),
                words.calendar(columns.calendar()),
                calendars.current().number(),
                steps(row, columns, counting, anew),
                shown,
                columns,
                row.startedLate(),
                null);
    }

    private List<String> steps(ClockRow row, RuleView rule, Counting counting, boolean anew) {
        var all = new ArrayList<>(steps.of(rule, counting));
        if (anew) {
            all.set(
                    0,
                    words.basis(rule.basis()) + "時は" + OfficialTime.dateAndTime(row.basis())
                            + "ですが、そこから数えた期限は、入力された時にはもう過ぎていました。");
            all.add(1, "このため、入力された時の" + OfficialTime.dateAndTime(counting.basis()) + "から数えます。");
        } else if (row.startedLate()) {
            all.add("入力された時には、この期限をもう過ぎていました。期限は延ばさず、入力された時から督促します。");
        }
        if (!counting.limit().equals(row.limit())) {
            all.add("暦や規則が変わる前に数えた期限が続いており、" + OfficialTime.limit(row.limit()) + "です。");
        }
        return all;
    }

    private ExplainedLine line(RuleView rule, CountedLine line, boolean decided) {
        var days = line.days().stream()
                .map(day -> new ExplainedDay(
                        day.day(),
                        day.as(),
                        day.number(),
                        RuleWords.open(day.ground()) ? null : words.ground(day.ground(), day.name())))
                .toList();
        return new ExplainedLine(sentences.point(rule, line.line()), line.limit(), decided, days);
    }
}
