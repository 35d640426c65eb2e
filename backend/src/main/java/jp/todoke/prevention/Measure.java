package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a plan; {@code number} 1 is printed （１）. Done until a day, or again and again ({@code recurring}:
 * 毎日の終業時). {@code guidedByChief}: it follows the chief's word; {@code instructions} are the numbers of the instructions
 * 指導 that it answers. {@code done}: that one with a date was carried out.
 *
 * @param kind null for a measure of a plan from before measures had kinds: 未分類
 * @param doer who does it, as it is printed; {@code doerPost} which post that is, where somebody chose one
 * @param evidenceExpected by what it will show that it is done
 * @param verifier the other post that looks whether it is done; null from before measures had one
 * @param alreadyDoneOn the day on which it was carried out before the plan was handed in
 * @param origin its number in the version before; null where that had no such measure
 * @param follows which measure of the same plan did not hold, so that this one took its place 後継の措置; null of one that
 *     was handed in with the plan
 */
public record Measure(
        int number,
        CaseText text,
        Novelty novelty,
        @Nullable MeasureKind kind,
        boolean guidedByChief,
        CaseText doer,
        @Nullable MeasurePost doerPost,
        @Nullable LocalDate due,
        @Nullable CaseText recurring,
        List<Integer> instructions,
        @Nullable CaseText evidenceExpected,
        @Nullable MeasurePost verifier,
        @Nullable LocalDate alreadyDoneOn,
        MeasureWeighing weighing,
        @Nullable Integer origin,
        @Nullable Integer follows,
        @Nullable MeasureDone done) {

    /** At whose post it waits to be done: the one that the plan names, else the head's. */
    public MeasurePost doneAt() {
        return doerPost == null ? MeasurePost.HEAD : doerPost;
    }

    /** What of it differs from how it read before, in the order of the form; none where it is unchanged. */
    List<MeasureField> differencesFrom(Measure before) {
        return MeasureField.inOrder()
                .filter(field -> !Objects.equals(field.of(this), field.of(before)))
                .toList();
    }
}
