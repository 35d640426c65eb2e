package jp.todoke.prevention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import org.jspecify.annotations.Nullable;

/** What the last plan is compared with for whoever reads it: the version on which his own post said its word last. */
final class PlanReader {

    private final Actor actor;

    PlanReader(Actor actor) {
        this.actor = actor;
    }

    /** Null where the last plan follows none. */
    @Nullable
    PlanChanges changes(Prevention prevention) {
        var versions = versions(prevention);
        if (versions.size() < 2) {
            return null;
        }
        var last = versions.size() - 1;
        for (int version = last - 1; version >= 0; version--) {
            var word = own(versions.get(version));
            if (word.isPresent()) {
                return PlanChanges.through(
                        versions.subList(version, last + 1), true, word.get().approvedMeasures());
            }
        }
        return PlanChanges.through(
                versions.subList(last - 1, last + 1), false, approvedByOneChief(versions.get(last - 1)));
    }

    /** The plans since the case was reopened, before them the approved one with which they began. */
    private static List<Plan> versions(Prevention prevention) {
        var versions = new ArrayList<Plan>();
        prevention.earlier().stream()
                .filter(Plan::approved)
                .reduce((before, after) -> after)
                .ifPresent(versions::add);
        versions.addAll(prevention.plans());
        return prevention.plans().isEmpty() ? List.of() : versions;
    }

    /** The word of the reader on a plan, or of the joint section of which the reader holds a post. */
    private Optional<PlanDecision> own(Plan plan) {
        var units = actor.posts().stream().map(HeldPost::unitCode).toList();
        return plan.words().stream()
                .filter(word -> units.contains(word.section()))
                .map(SectionWord::word)
                .findFirst()
                .or(() -> Optional.ofNullable(plan.decision())
                        .filter(decision ->
                                plan.words().isEmpty() && decision.by().account() == actor.accountId()));
    }

    /** A word of the chief's post holds on whoever is chief now; a joint section's holds for that section alone. */
    private static Set<Integer> approvedByOneChief(Plan plan) {
        return plan.decision() == null || !plan.words().isEmpty()
                ? Set.of()
                : plan.decision().approvedMeasures();
    }
}
