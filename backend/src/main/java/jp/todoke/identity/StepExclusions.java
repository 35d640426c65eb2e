package jp.todoke.identity;

import java.util.Set;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Says who must not do a step besides the parties: a second person is another one than the first. Each track tells of its own steps. */
public interface StepExclusions {

    /** The accounts that must not do this step as the case stands; empty where anybody at the post may. */
    Set<Long> excludedFrom(IncidentId incident, @Nullable PartId part, Step step);
}
