package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.todoke.identity.organisation.Post;

/**
 * What a plan is measured by when it is handed in.
 *
 * @param instructions the numbers of the instructions 指導 that measures may answer
 * @param posts which post each {@link MeasurePost} is today
 * @param known the day on which the body first knew of the case
 * @param handedIn the day on which the plan is handed in
 * @param possible whether a date can be kept to at all
 */
record PlanBasis(
        Set<Integer> instructions,
        Map<MeasurePost, Post> posts,
        LocalDate known,
        LocalDate handedIn,
        Predicate<LocalDate> possible) {

    /** Whether whoever does the measure is the post that would verify it, by the post chosen or by its printed name. */
    boolean verifiesItself(MeasureDraft measure) {
        if (measure.verifier() == null) {
            return false;
        }
        var verifier = posts.get(measure.verifier());
        if (measure.doerPost() != null && posts.get(measure.doerPost()).id() == verifier.id()) {
            return true;
        }
        var printed = measure.doer() == null ? "" : measure.doer().strip();
        return printed.equals(verifier.name()) || printed.equals(verifier.label());
    }
}
