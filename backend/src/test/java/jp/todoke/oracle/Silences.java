package jp.todoke.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** How long each step waits until somebody acts: mostly not long, sometimes past every limit. */
final class Silences {

    private static final int SECOND_OF_ACTS = 13;
    /** For what nobody does. */
    static final Instant NEVER = Instant.parse("2099-01-01T00:00:00Z");

    /** Most chiefs review in the last weeks; some at once. */
    private static final Duration BEFORE_REVIEW = Duration.ofDays(20);

    private final Whim whim;
    private final Map<Long, Instant> acts = new HashMap<>();

    Silences(Whim whim) {
        this.whim = whim;
    }

    /** When somebody does the step. */
    Instant actsAt(OpenTasks.Task task) {
        return acts.computeIfAbsent(
                task.id(),
                id -> after(
                        task.since(),
                        whim.of(
                                "silence",
                                task.planned().index(),
                                task.step(),
                                task.part(),
                                task.section(),
                                task.since().truncatedTo(ChronoUnit.MINUTES))));
    }

    /** When somebody does what the clock waits for, where that is no step. */
    Instant actsAt(SeenClock clock) {
        var chance = whim.of("clock", clock.planned(), clock.key(), clock.part());
        var reviews = clock.key().equals("EFFECTIVENESS") && chance.nextInt(8) > 0;
        return after(reviews ? clock.limit().minus(BEFORE_REVIEW) : clock.seenAt(), chance);
    }

    /** It was refused because other work is still open: whoever tried comes back then. */
    void comesBack(OpenTasks.Task task, Instant moment) {
        acts.put(task.id(), moment);
    }

    /** It was refused, which is written down; nobody tries again. */
    void gaveUp(OpenTasks.Task task) {
        acts.put(task.id(), NEVER);
    }

    private static Instant after(Instant since, Random chance) {
        var wait =
                switch (chance.nextInt(20)) {
                    case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> Duration.ofMinutes(10 + chance.nextInt(240));
                    case 11, 12, 13, 14, 15 -> Duration.ofMinutes(chance.nextInt(3 * 24 * 60));
                    case 16, 17, 18 -> Duration.ofMinutes(chance.nextInt(12 * 24 * 60));
                    default -> Duration.ofMinutes(chance.nextInt(40 * 24 * 60));
                };
        return onTheGrid(since.plus(wait));
    }

    /** The next full ten minutes and some seconds, so that many act at one moment and none in the second of a rung. */
    private static Instant onTheGrid(Instant moment) {
        var minutes = moment.getEpochSecond() / 600 + 1;
        return Instant.ofEpochSecond(minutes * 600 + SECOND_OF_ACTS);
    }
}
