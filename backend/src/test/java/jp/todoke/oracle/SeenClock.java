package jp.todoke.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it stood from one moment of the year until the next change, one line of the book.
 *
 * @param seenAt the moment of the year at which it was first seen so
 * @param stopped it no longer runs
 * @param started when it was started
 * @param condition in which cases its rule is taken, {@code version} which version of it
 * @param part null where it is a clock of the whole case
 */
record SeenClock(
        Instant seenAt,
        long clock,
        boolean stopped,
        int planned,
        Instant started,
        String key,
        String condition,
        int version,
        @Nullable String part,
        String role,
        Instant basis,
        Instant runsFrom,
        Instant ringsFrom,
        Instant limit) {

    /** The line of the book. */
    String line() {
        return String.join(
                " ",
                seenAt.toString(),
                Long.toString(clock),
                Boolean.toString(stopped),
                Integer.toString(planned),
                started.toString(),
                key,
                condition,
                Integer.toString(version),
                part == null ? "-" : part,
                role,
                basis.toString(),
                runsFrom.toString(),
                ringsFrom.toString(),
                limit.toString());
    }

    /** What a line says. */
    static SeenClock of(String line) {
        var w = line.split(" ");
        return new SeenClock(
                Instant.parse(w[0]),
                Long.parseLong(w[1]),
                Boolean.parseBoolean(w[2]),
                Integer.parseInt(w[3]),
                Instant.parse(w[4]),
                w[5],
                w[6],
                Integer.parseInt(w[7]),
                w[8].equals("-") ? null : w[8],
                w[9],
                Instant.parse(w[10]),
                Instant.parse(w[11]),
                Instant.parse(w[12]),
                Instant.parse(w[13]));
    }

    /** Whether nothing but the moment of seeing differs. */
    boolean same(SeenClock other) {
        return stopped == other.stopped
                && condition.equals(other.condition)
                && version == other.version
                && basis.equals(other.basis)
                && runsFrom.equals(other.runsFrom)
                && ringsFrom.equals(other.ringsFrom)
                && limit.equals(other.limit);
    }

    /** The same clock, stopped. */
    SeenClock stoppedAt(Instant moment) {
        return new SeenClock(
                moment, clock, true, planned, started, key, condition, version, part, role, basis, runsFrom, ringsFrom,
                limit);
    }
}
