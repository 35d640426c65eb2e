package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;

/**
 * 効果の確認: whether each measure of the {@code plan} works so many months after the closing, how that shows, and who found
 * it when.
 */
public record Review(int plan, int months, List<ReviewResult> results, CaseText account, ActedBy by, Instant at) {}
