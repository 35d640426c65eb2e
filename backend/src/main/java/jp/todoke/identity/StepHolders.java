package jp.todoke.identity;

import java.util.Optional;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Asked before a step is completed; the worklist answers, because it knows at which post each step waits. */
public interface StepHolders {

    /**
     * Whether the actor holds the post at which this step waits. Throws {@code StepNotOpen} when the step does not wait
     * at all.
     */
    boolean holds(Actor actor, IncidentId incident, @Nullable PartId part, Step step);

    /** The joint section for which the step waits at a post of the actor; empty where it waits for no section there. */
    Optional<String> sectionOf(Actor actor, IncidentId incident, @Nullable PartId part, Step step);

    /** Throws {@link SecondPersonNeeded} when this account's person stands behind what the waiting step looks at. */
    void requireSecondPerson(long account, IncidentId incident, @Nullable PartId part, Step step);
}
