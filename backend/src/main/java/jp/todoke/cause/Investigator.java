package jp.todoke.cause;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 調査者: a person with the post held when that was written, or a post alone; no party to the case. */
public record Investigator(@Nullable Long account, @Nullable CaseText name, CaseText post) {}
