package jp.todoke.incident;

import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.process.Step;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * Work of a case that is not done yet, most of which hinders closing: the code of its sentence
 * ({@code open-work.<code>} in the messages), how it is done, and what completes the sentence; a unit code among it is
 * told by the unit's name.
 */
public record OpenWork(String code, Doing doing, Object... arguments) {

    /**
     * How open work is done, so that people read who has it, until when, and get there.
     *
     * @param part its unit, duty or other part of the case; null for the whole case
     * @param section the joint section that has to do it; null where any does
     * @param steps any of which does it or leads to it: the first of them that waits says who has it
     * @param clocks whose limits hold for it beside those that its steps meet
     * @param posts who has it where neither a step nor a clock says so
     */
    public record Doing(
            @Nullable PartId part,
            @Nullable String section,
            List<Step> steps,
            List<ClockKey> clocks,
            List<String> posts) {

        static final Doing UNTOLD = new Doing(null, null, List.of(), List.of(), List.of());
    }

    public OpenWork(String code, Object... arguments) {
        this(code, Doing.UNTOLD, arguments);
    }

    /** The same, in that part of the case alone. */
    public OpenWork in(PartId part) {
        return with(new Doing(part, doing.section, doing.steps, doing.clocks, doing.posts));
    }

    /** The same, to be done by that joint section. */
    public OpenWork ofSection(String section) {
        return with(new Doing(doing.part, section, doing.steps, doing.clocks, doing.posts));
    }

    /** The same, done by these steps, the last of them first. */
    public OpenWork doneBy(Step... steps) {
        return with(new Doing(doing.part, doing.section, List.of(steps), doing.clocks, doing.posts));
    }

    /** The same, within the limits of these clocks though no step meets them. */
    public OpenWork until(ClockKey... clocks) {
        return with(new Doing(doing.part, doing.section, doing.steps, List.of(clocks), doing.posts));
    }

    /** The same, waiting at these posts, each with its unit, though no step and no clock waits there. */
    public OpenWork heldBy(List<String> posts) {
        return with(new Doing(doing.part, doing.section, doing.steps, doing.clocks, List.copyOf(posts)));
    }

    private OpenWork with(Doing other) {
        return new OpenWork(code, other, arguments);
    }
}
