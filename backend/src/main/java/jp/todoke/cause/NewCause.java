package jp.todoke.cause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * A version of the analysis as typed, over the version that was looked at. The investigator is an account, or a post in
 * words.
 */
public record NewCause(
        int version,
        @NotNull(message = "{violation.required}") @Nullable CauseStatus status,
        @PlainText(max = 1000) @Nullable String sentence,
        @Nullable @Size(max = 7, message = "{violation.cause-too-many-whys}")
                List<@PlainText(max = 400, required = true) String> whys,
        @Nullable @Size(max = 20, message = "{violation.cause-too-many-hypotheses}")
                List<@NotNull(message = "{violation.required}") @Valid NewHypothesis> hypotheses,
        @Nullable @Size(max = 20, message = "{violation.cause-too-many-classes}")
                List<@PlainText(max = 30, required = true) String> classes,
        @PlainText(max = 30) @Nullable String primaryClass,
        @Nullable @Valid NewRuleAnswers rule,
        @PlainText(max = 2000) @Nullable String logSays,
        @PlainText(max = 2000) @Nullable String realitySays,
        @Nullable YesNoUnknown logConflict,
        @Nullable Long investigator,
        @PlainText(max = 200) @Nullable String investigatorPost,
        @PlainText(max = 2000) @Nullable String harm) {

    /** A hypothesis as typed. */
    public record NewHypothesis(
            @PlainText(max = 1000, required = true) String text,
            @PlainText(max = 1000) @Nullable String speaksFor,
            @PlainText(max = 1000) @Nullable String speaksAgainst,
            @NotNull(message = "{violation.required}") @Nullable HypothesisStanding standing) {}

    /** What is typed of the rule. */
    public record NewRuleAnswers(
            @Nullable @Valid NewRuleSaid existed,
            @Nullable @Valid NewRuleSaid known,
            @Nullable @Valid NewRuleSaid followed,
            @Nullable @Valid NewRuleSaid permitted) {}

    /** What is typed to one question about the rule. */
    public record NewRuleSaid(@Nullable RuleAnswer answer, @PlainText(max = 1000) @Nullable String words) {}
}
