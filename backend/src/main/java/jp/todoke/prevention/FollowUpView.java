package jp.todoke.prevention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What units answered before the reviews and what follows them, the oldest first.
 *
 * @param months which review is to be made next; null where none is
 * @param measures the measures that hold: of each the unit is asked
 * @param owed the measures in whose place another one is owed
 * @param posts who can do and verify a measure, by today's names
 */
public record FollowUpView(
        int version,
        @Nullable Integer months,
        List<Measure> measures,
        List<FollowUpAnswer> answers,
        List<Integer> owed,
        List<SuccessorProposal> proposals,
        List<PlanPost> posts) {}
