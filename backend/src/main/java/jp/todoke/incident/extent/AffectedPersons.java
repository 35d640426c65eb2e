package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 本人の数: how many persons are concerned as it is known now, a range of which an end may be open; both: 分からない. Lists,
 * judgements, filings and papers read it here and nowhere else; without any it is unknown, whatever else was counted.
 *
 * @param asOf as of when the newest of its lines was known
 * @param lines the lines of the series that say so
 */
public record AffectedPersons(
        @Nullable Integer min, @Nullable Integer max, boolean approx, Instant asOf, List<Long> lines) {

    /**
     * The lines of persons that hold together. At least so many as those that count different people, or as the largest
     * that may count some of them again; at most all of them together. The upper end decides whether a duty exists, so
     * a line without one leaves it open.
     */
    static Optional<AffectedPersons> of(List<AffectedCount> personLines) {
        var told = personLines.stream().filter(line -> !line.unknown()).toList();
        if (personLines.isEmpty()) {
            return Optional.empty();
        }
        var apart = sum(told.stream().filter(line -> !line.mayOverlap()), AffectedCount::min);
        var again =
                told.stream().map(AffectedCount::min).filter(Objects::nonNull).reduce(0, Math::max);
        var min = told.stream().allMatch(line -> line.min() == null) ? null : Math.max(apart, again);
        var open = personLines.stream().anyMatch(line -> line.max() == null);
        return Optional.of(new AffectedPersons(
                min,
                open ? null : sum(told.stream(), AffectedCount::max),
                told.stream().anyMatch(AffectedCount::approx),
                personLines.stream()
                        .map(AffectedCount::asOf)
                        .max(Instant::compareTo)
                        .orElseThrow(),
                personLines.stream().map(AffectedCount::id).sorted().toList()));
    }

    /** Never more than there can be people in a case: a sum beyond that is held there. */
    private static int sum(Stream<AffectedCount> lines, Function<AffectedCount, @Nullable Integer> end) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                lines.map(end)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum());
    }
}
