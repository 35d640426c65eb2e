package jp.todoke.incident.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.todoke.clock.MeetsClock;
import jp.todoke.incident.OpenWork.AtPlace;
import jp.todoke.incident.OpenWork.Doing;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.process.StepsAtPosts.AtPost;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Says of open work who has it, until when and where it is done, by the steps that wait and the clocks that run in the
 * case; and what waits or runs that no open work names.
 *
 * @param posts the post that acts in the case for a role at a unit
 */
record WhoHasIt(List<AtPost> waiting, List<RunningClock> clocks, Function<AtPlace, String> posts) {

    /** The place of open work in the case: whose it is, and where one reads about it. */
    record Place(String track, @Nullable Track onMap, @Nullable String tab) {}

    /**
     * The work with who has it: the posts at which the first of its steps waits, else the post that has to act for its
     * clock, else the post that is named for it, else nobody.
     */
    MissingWork missing(Place place, CaseText sentence, Doing doing) {
        var steps = first(doing);
        var clock =
                clocks.stream().filter(each -> concerns(each, doing)).min(Comparator.comparing(RunningClock::limit));
        var step = steps.stream().findFirst();
        return new MissingWork(
                place.track(),
                place.onMap(),
                sentence,
                steps.isEmpty()
                        ? clock
                                .map(each -> each.post().get())
                                .or(() -> Optional.ofNullable(doing.post()).map(posts))
                                .stream()
                                .toList()
                        : steps.stream().map(AtPost::post).distinct().toList(),
                clock.map(RunningClock::limit).orElse(null),
                clock.map(RunningClock::id).orElse(null),
                step.map(AtPost::step).orElse(null),
                step.map(AtPost::part).orElse(null),
                place.tab());
    }

    /** What waits at a post without being a step of any of this work. */
    List<AtPost> otherSteps(List<Doing> named) {
        return waiting.stream()
                .filter(step ->
                        named.stream().noneMatch(doing -> doing.steps().contains(step.step()) && concerns(step, doing)))
                .toList();
    }

    /** The clocks that run for none of this work, the earliest limit first. */
    List<RunningClock> otherClocks(List<Doing> named) {
        return clocks.stream()
                .filter(clock -> named.stream().noneMatch(doing -> concerns(clock, doing)))
                .sorted(Comparator.comparing(RunningClock::limit))
                .toList();
    }

    private List<AtPost> first(Doing doing) {
        return doing.steps().stream()
                .map(step -> waitingFor(step, doing))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<AtPost> waitingFor(Step step, Doing doing) {
        return waiting.stream()
                .filter(each -> each.step() == step && concerns(each, doing))
                .toList();
    }

    private static boolean concerns(AtPost step, Doing doing) {
        return same(doing.part(), step.part()) && same(doing.section(), step.section());
    }

    private static boolean concerns(RunningClock clock, Doing doing) {
        return same(doing.part(), clock.part())
                && (doing.clocks().contains(clock.key())
                        || MeetsClock.of(clock.key()).steps().stream().anyMatch(doing.steps()::contains));
    }

    /** What is of the whole case is of each of its parts, and the other way round. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** How the step that waits is done. */
    static Doing doing(AtPost step) {
        return new Doing(step.part(), step.section(), List.of(step.step()), List.of(), null);
    }

    /** How what the clock waits for is done. */
    static Doing doing(RunningClock clock) {
        return new Doing(clock.part(), null, List.of(), List.of(clock.key()), null);
    }
}
