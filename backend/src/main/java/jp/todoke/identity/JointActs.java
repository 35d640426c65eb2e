package jp.todoke.identity;

import java.util.List;
import java.util.Set;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Steps that each joint section 連名の課 does for itself; implemented by each track that has some. */
public interface JointActs {

    /** The steps of which this track knows who has done them. */
    Set<Step> steps();

    /**
     * The sections that have still to do the step, in the order of the register; none where the case has no joint
     * sections, or where all of them have.
     */
    List<String> silent(IncidentId incident, @Nullable PartId part, Step step);
}
