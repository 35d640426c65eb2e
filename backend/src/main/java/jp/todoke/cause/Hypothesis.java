package jp.todoke.cause;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 仮説: how it may have come about, what speaks for it and against it. One that is excluded has something against it. */
public record Hypothesis(
        CaseText text, @Nullable CaseText speaksFor, @Nullable CaseText speaksAgainst, HypothesisStanding standing) {}
