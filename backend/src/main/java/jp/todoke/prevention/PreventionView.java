package jp.todoke.prevention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Causes, plans and reviews of a case for tab and forms, the oldest first; {@code silentSections} names the joint
 * sections whose approval the last plan waits for, {@code chief} is what the chief is called who decides;
 * {@code earlier} plans were handed in before the case was reopened for another one.
 *
 * @param changes what became of the last plan since the version that the reader saw; null where it follows none
 * @param posts who can do and verify a measure, by today's names
 * @param minutesPerDay more work a day than this is pointed out
 * @param unseen the plans that were decided in the reader's place, and that the reader has not looked at 後閲
 * @param toRead the approved plans that were reported to the reader, and that the reader has not opened
 */
public record PreventionView(
        int version,
        Prevention.Status status,
        List<Plan> plans,
        List<String> silentSections,
        String chief,
        List<Review> reviews,
        List<Plan> earlier,
        @Nullable PlanChanges changes,
        List<PlanPost> posts,
        int minutesPerDay,
        List<Integer> unseen,
        List<Integer> toRead) {

    static PreventionView of(
            Prevention prevention,
            List<String> silentSections,
            String chief,
            List<Review> reviews,
            @Nullable PlanChanges changes,
            List<PlanPost> posts,
            int minutesPerDay,
            List<Integer> unseen,
            List<Integer> toRead) {
        return new PreventionView(
                prevention.version(),
                prevention.status(),
                prevention.plans(),
                silentSections,
                chief,
                reviews,
                prevention.earlier(),
                changes,
                posts,
                minutesPerDay,
                unseen,
                toRead);
    }
}
