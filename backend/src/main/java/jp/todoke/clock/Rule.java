package jp.todoke.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A version of a rule: how long from the basis, and the ladder of its rungs. */
record Rule(long id, int version, Duration length, List<Rung> ladder) {

    /** A rung rings when {@code percent} of the time has run, to the doer and as many posts above. */
    record Rung(String name, int percent, int postsAbove) {

        Instant dueAt(Instant from, Instant limit) {
            return from.plusMillis(Duration.between(from, limit).toMillis() * percent / 100);
        }
    }

    /** Where it runs from and to when it is started at {@code now}: from the entry when its limit was already past. */
    Running run(Instant basis, Instant now) {
        var exact = basis.truncatedTo(ChronoUnit.MILLIS);
        var entered = now.truncatedTo(ChronoUnit.MILLIS);
        var late = !exact.plus(length).isAfter(entered);
        var from = late ? entered : exact;
        return new Running(from, from.plus(length));
    }

    record Running(Instant from, Instant limit) {}
}
