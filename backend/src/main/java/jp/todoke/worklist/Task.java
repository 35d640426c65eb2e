package jp.todoke.worklist;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the worklist: a step that waits at a post; of a step that joint sections do, for the {@code section} that
 * has still to do it. {@code role} is what the diagram asks for, the post is who has to act; {@code excluded} must not,
 * though they hold it.
 */
record Task(
        IncidentId incident,
        @Nullable PartId part,
        Step step,
        @Nullable String section,
        String role,
        long post,
        Role postRole,
        String postUnit,
        Instant since,
        @Nullable Instant due,
        Set<Long> excluded,
        @Nullable PassedOver passedOver) {

    Key key() {
        return new Key(incident, part, step);
    }

    /** Whether both are of the same step, for the same section. */
    boolean sameRow(Task other) {
        return key().equals(other.key()) && Objects.equals(section, other.section);
    }

    /** Whether the row still says what it should; since when it waits is the process's own word and no difference. */
    boolean sameAs(Task other) {
        return role.equals(other.role)
                && samePost(other)
                && Objects.equals(due, other.due)
                && excluded.equals(other.excluded)
                && passedOver == other.passedOver;
    }

    boolean samePost(Task other) {
        return post == other.post && postRole == other.postRole && postUnit.equals(other.postUnit);
    }

    /** Once in a case and part, unless joint sections do the step. */
    record Key(IncidentId incident, @Nullable PartId part, Step step) {}
}
