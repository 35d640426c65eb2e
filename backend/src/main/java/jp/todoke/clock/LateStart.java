package jp.todoke.clock;

import java.time.Instant;
import jp.todoke.shared.CaseText;

/** Why the case was entered when limits were already past, and who said so. */
public record LateStart(CaseText reason, String byPost, Instant at) {}
