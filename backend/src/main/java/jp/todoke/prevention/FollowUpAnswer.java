package jp.todoke.prevention;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/**
 * 続いているかの回答: what the unit says of each measure of the {@code plan} before the review so many months after the closing;
 * {@code onBehalf} is the entry of whose word it is when {@code by} entered it for somebody.
 */
public record FollowUpAnswer(
        int plan, int months, List<MeasureAnswer> measures, Instant at, ActedBy by, @Nullable Long onBehalf) {}
