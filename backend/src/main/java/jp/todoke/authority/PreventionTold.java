package jp.todoke.authority;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 再発防止のための措置 as filed: what was carried out 実施済み, and what is to come 今後. */
public record PreventionTold(@Nullable CaseText done, @Nullable CaseText toCome) {}
