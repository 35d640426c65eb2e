package jp.todoke.clock.why;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.todoke.clock.counting.RuleView;
import org.jspecify.annotations.Nullable;

/**
 * 「なぜ？」: why a clock has its limit, in words and as a picture, as it was kept when the limit was set.
 *
 * @param keptAt when that was; null for a clock older than this record, which is counted anew for whoever asks
 * @param basis what the rule counts from: 職員が知った
 * @param dayOnly whether that is a date without a time
 * @param countedFrom from when it was counted: the basis, or of a clock started late the entry
 * @param sentence the rule as one sentence
 * @param strength 法令, 庁内の目安 …, with the {@code article}
 * @param calendar whose open days were counted, at {@code calendarVersion}
 * @param steps the count step by step
 * @param rule the version itself and whether the clock was {@code startedLate}, by which English says the same; null
 *     where only the words were kept
 * @param english told anew for each reader and never kept: the record is Japanese
 */
public record Explanation(
        @Nullable Instant keptAt,
        String basis,
        Instant basisAt,
        boolean dayOnly,
        Instant countedFrom,
        Instant limit,
        String sentence,
        int ruleVersion,
        LocalDate validFrom,
        String strength,
        String article,
        String calendar,
        long calendarVersion,
        List<String> steps,
        List<ExplainedLine> lines,
        @Nullable RuleView rule,
        @Nullable Boolean startedLate,
        @Nullable ExplanationInEnglish english) {

    /**
     * The same with the law that stands behind the limit in the case, told in English beside it where the rule itself
     * was kept.
     */
    Explanation toldOf(Set<BindingLaw> laws) {
        var binding = BindingArticle.of(article, laws);
        return new Explanation(
                keptAt,
                basis,
                basisAt,
                dayOnly,
                countedFrom,
                limit,
                sentence,
                ruleVersion,
                validFrom,
                strength,
                binding,
                calendar,
                calendarVersion,
                steps,
                lines,
                rule,
                startedLate,
                rule == null ? null : ExplanationInEnglish.of(this, rule, binding));
    }
}
