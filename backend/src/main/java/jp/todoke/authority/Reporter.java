package jp.todoke.authority;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** 報告する機関: whose report it is, and who reports together with it 連名; both null where nobody said. */
public record Reporter(@Nullable CaseText body, @Nullable CaseText jointlyWith) {}
