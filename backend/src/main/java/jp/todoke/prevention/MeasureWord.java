package jp.todoke.prevention;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** What was said of one measure of a plan; a return has its reason. */
public record MeasureWord(int measure, PlanDecision.Outcome outcome, @Nullable CaseText reason) {}
