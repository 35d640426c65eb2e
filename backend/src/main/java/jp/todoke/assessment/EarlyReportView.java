package jp.todoke.assessment;

import java.util.List;
import jp.todoke.assessment.VerdictConsequences.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Whether the report to the commission may be begun before it is judged.
 *
 * @param possible whether the table of duties names a duty, known or not to be excluded, no judgement holds, and nobody
 *     has begun it
 * @param limits of the reports that are then to be filed; they run already
 * @param begun who began it so and when; null where nobody did
 */
public record EarlyReportView(boolean possible, List<Limit> limits, @Nullable EarlyReport begun) {}
