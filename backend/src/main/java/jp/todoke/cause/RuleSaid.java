package jp.todoke.cause;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What is said to one question about the rule; {@code answer} is null where nobody was asked. */
public record RuleSaid(@Nullable RuleAnswer answer, @Nullable CaseText words) {

    static final RuleSaid NOTHING = new RuleSaid(null, null);
}
