package jp.todoke.clock.why;

import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.clock.counting.EnglishGround;
import jp.todoke.clock.counting.EnglishSentence;
import jp.todoke.clock.counting.EnglishWords;
import jp.todoke.clock.counting.RuleLine;
import jp.todoke.clock.counting.RuleView;

/**
 * An {@link Explanation} for who reads English, told from the rule and the days that were kept with it.
 *
 * @param ground what stands behind the limit, with its strength
 * @param basis what the rule counts from
 * @param calendar whose open days were counted
 * @param lines the pictures of the count, their days closed by English names
 */
public record ExplanationInEnglish(
        String sentence, String ground, String basis, String calendar, List<String> steps, List<ExplainedLine> lines) {

    /** @param binding the law that stands behind the limit in the case */
    static ExplanationInEnglish of(Explanation kept, RuleView rule, String binding) {
        var strength = EnglishWords.strength(rule.strength());
        var article = EnglishGround.article(binding);
        var lines = IntStream.range(0, kept.lines().size())
                .mapToObj(index ->
                        line(rule, rule.lines().get(index), kept.lines().get(index)))
                .toList();
        return new ExplanationInEnglish(
                EnglishSentence.of(rule),
                article.equals(strength) ? article : strength + ": " + article,
                EnglishSentence.basis(rule),
                EnglishWords.calendar(rule.calendar()),
                EnglishSteps.of(kept, rule),
                lines);
    }

    private static ExplainedLine line(RuleView rule, RuleLine line, ExplainedLine kept) {
        var days = kept.days().stream()
                .map(day -> new ExplainedDay(
                        day.day(),
                        day.as(),
                        day.number(),
                        day.closed() == null ? null : EnglishGround.closedBy(day.closed())))
                .toList();
        return new ExplainedLine(EnglishSentence.point(rule, line), kept.limit(), kept.decided(), days);
    }
}
