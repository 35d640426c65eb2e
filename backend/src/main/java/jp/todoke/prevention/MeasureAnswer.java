package jp.todoke.prevention;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Whether one measure still runs, as its unit says; {@code words} say what of it does not, or why nobody knows. */
public record MeasureAnswer(int measure, StillRuns stillRuns, @Nullable CaseText words) {}
