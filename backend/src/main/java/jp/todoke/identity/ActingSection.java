package jp.todoke.identity;

import java.util.List;
import java.util.Optional;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For which joint section somebody does a step: the one at whose post it waits, or the one whose word is entered. */
@Component
public class ActingSection {

    private final CurrentActor actors;
    private final ObjectProvider<StepHolders> holders;
    private final SecondPersons secondPersons;
    private final Posts posts;

    ActingSection(CurrentActor actors, ObjectProvider<StepHolders> holders, SecondPersons secondPersons, Posts posts) {
        this.actors = actors;
        this.holders = holders;
        this.secondPersons = secondPersons;
        this.posts = posts;
    }

    /**
     * The section for which the person of this request acts.
     *
     * @param silent those that have still to act, at least one
     * @param named the section whose word is entered on behalf, where somebody said which
     * @throws InvalidInput at {@code section} where several are silent and nobody said which one speaks
     */
    public String of(
            IncidentId incident, @Nullable PartId part, Step step, List<String> silent, @Nullable String named) {
        return holders.getObject()
                .sectionOf(actors.get(), incident, part, step)
                .or(() -> Optional.ofNullable(named).filter(silent::contains))
                .or(() -> named == null ? ofStaff(silent) : Optional.empty())
                .or(() -> named == null && silent.size() == 1 ? Optional.of(silent.get(0)) : Optional.empty())
                .orElseThrow(() -> new InvalidInput("section", "section-needed"));
    }

    private Optional<String> ofStaff(List<String> silent) {
        return silent.stream()
                .filter(section -> actors.get().holds(Role.SECTION_STAFF, section))
                .findFirst();
    }

    /**
     * The same beside the steps: the silent section of which the person of this request is chief, or whose word is
     * entered {@code onBehalf}.
     */
    public String ofChief(List<String> silent, boolean onBehalf, @Nullable String named) {
        var own = silent.stream()
                .filter(section -> actors.get().holds(Role.SECTION_CHIEF, section))
                .findFirst();
        if (own.isPresent() && !onBehalf) {
            return own.get();
        }
        if (!onBehalf) {
            throw new InvalidInput("onBehalf.sender", "sender-needed");
        }
        return Optional.ofNullable(named)
                .filter(silent::contains)
                .or(() -> named == null && silent.size() == 1 ? Optional.of(silent.get(0)) : Optional.empty())
                .orElseThrow(() -> new InvalidInput("section", "section-needed"));
    }

    /** Throws {@link SecondPersonNeeded} where the person of this request stands behind what the step looks at. */
    public void requireSecondPerson(IncidentId incident, @Nullable PartId part, Step step, String section) {
        if (secondPersons.leftOut(incident, part, step).contains(actors.get().accountId())) {
            throw new SecondPersonNeeded(
                    posts.resolve(Role.SECTION_CHIEF, section).label());
        }
    }
}
