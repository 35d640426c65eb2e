package jp.todoke.assessment;

import java.util.List;
import java.util.function.Predicate;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.Protection;
import jp.todoke.shared.YesNoUnknown;

/**
 * What may leave nothing of a leak; each counts only where it is known of everything that was lost.
 *
 * @param heldElsewhere the same information is kept elsewhere
 * @param encrypted 高度な暗号化, with the key kept apart
 * @param recoveredUnseen recovered before anybody saw it, with what shows that
 */
public record LeakFacts(boolean heldElsewhere, boolean encrypted, boolean recoveredUnseen) {

    /**
     * Of what was lost; while nothing was written down of it nothing is known. A lock, a PIN or a password is no
     * 高度な暗号化; a find counts with what shows that nobody saw it.
     */
    static LeakFacts of(List<Medium> lost) {
        return new LeakFacts(
                all(lost, medium -> medium.safeguards().copies() == YesNoUnknown.YES),
                all(lost, medium -> medium.safeguards().protection() == Protection.ENCRYPTED_KEY_APART),
                all(lost, medium -> medium.find() != null && medium.find().unseen()));
    }

    private static boolean all(List<Medium> lost, Predicate<Medium> test) {
        return !lost.isEmpty() && lost.stream().allMatch(test);
    }
}
