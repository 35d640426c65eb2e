package jp.todoke.process;

import java.util.List;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** At which posts the steps of a case wait, as the worklist keeps them. */
public interface StepsAtPosts {

    /**
     * A step that waits, in a part of the case or in the whole.
     *
     * @param section the joint section that has to do it; null where no more than one does
     * @param label its name as the office says it
     * @param post the name of the post that has to act, with its unit
     */
    record AtPost(Step step, @Nullable PartId part, @Nullable String section, String label, String post) {}

    /** Those of the case, oldest first. */
    List<AtPost> of(IncidentId incident);
}
