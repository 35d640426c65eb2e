package jp.todoke.incident.extent;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * 人数・件数の記録: the dated series of one case, the newest line first. A line holds until another one says that it stands in
 * its place, and with a whole go its parts.
 */
public record CountSeries(List<AffectedCount> lines) {

    /** What holds now and is no part of another line, the newest first. */
    public List<AffectedCount> standing() {
        return lines.stream()
                .filter(line -> line.partOf() == null && line.replacedBy() == null)
                .toList();
    }

    /** The parts of a line that hold, in the order in which they were written. */
    public List<AffectedCount> partsOf(AffectedCount whole) {
        return lines.stream()
                .filter(line -> Objects.equals(line.partOf(), whole.id()) && line.replacedBy() == null)
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    /** How many persons are concerned; empty where nobody has counted persons. */
    public Optional<AffectedPersons> persons() {
        return AffectedPersons.of(personLines());
    }

    /** The lines that say how many persons are concerned, the newest first. */
    public List<AffectedCount> personLines() {
        return standing().stream().filter(line -> line.unit().countsPersons()).toList();
    }

    /** Whether writing the line down could make the number of persons another: it counts them, or replaced what did. */
    public boolean touchesPersons(AffectedCount line) {
        return line.partOf() == null
                && Stream.concat(
                                Stream.of(line),
                                lines.stream().filter(other -> Objects.equals(other.replacedBy(), line.id())))
                        .anyMatch(other -> other.unit().countsPersons());
    }

    /** The series as it was when the line had just been written. */
    public CountSeries until(AffectedCount line) {
        return new CountSeries(lines.stream()
                .filter(other -> other.id() <= line.id())
                .map(other -> other.replacedBy() == null || other.replacedBy() <= line.id() ? other : other.holding())
                .toList());
    }

    /**
     * The series as it would be with the one of a case that is merged into this one.
     *
     * @param overlap whether the persons counted there are the same as here
     */
    public CountSeries with(CountSeries merged, Overlap overlap) {
        return new CountSeries(Stream.concat(lines.stream(), carried(merged, overlap).stream())
                .sorted(Comparator.comparing(AffectedCount::asOf)
                        .thenComparing(AffectedCount::id)
                        .reversed())
                .toList());
    }

    /**
     * What enters this series from the one of a merged case: the lines that hold there, each whole before its parts.
     * Where they count the same persons, the newest line here that counts in the same unit stands in their place; where
     * nobody knows, they may overlap. Nothing is ever added up.
     */
    List<AffectedCount> carried(CountSeries merged, Overlap overlap) {
        return merged.standing().stream()
                .flatMap(whole -> Stream.concat(
                        Stream.of(whole.carried(
                                whole.mayOverlap() || overlap == Overlap.UNKNOWN,
                                overlap == Overlap.SAME ? counterpart(whole) : null)),
                        merged.partsOf(whole).stream()))
                .toList();
    }

    /** The newest line that holds here and counts the same, or null. */
    private @Nullable Long counterpart(AffectedCount other) {
        return standing().stream()
                .filter(line -> countsTheSame(line.unit(), other.unit()))
                .map(AffectedCount::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * Refuses, at its field, a line that replaces what does not hold or is of another whole, a part of what is not
     * there or itself a part, and parts that are more than their whole.
     */
    public void check(NewCount count) {
        var whole = lines.stream()
                .filter(line -> Objects.equals(line.id(), count.partOf()))
                .findFirst();
        var replaced = new HashSet<>(count.replaces());
        var holding =
                count.partOf() == null ? standing() : whole.map(this::partsOf).orElse(List.of());
        new FieldChecks()
                .that(
                        count.partOf() == null
                                || whole.filter(standing()::contains).isPresent(),
                        "partOf",
                        "count-no-such-whole")
                .that(
                        holding.stream().map(AffectedCount::id).toList().containsAll(replaced),
                        "replaces",
                        "count-replaced-already")
                .refuse();
        whole.ifPresent(line -> checkWithin(line, count, replaced));
    }

    private void checkWithin(AffectedCount whole, NewCount part, HashSet<Long> replaced) {
        if (!countsTheSame(whole.unit(), part.unit()) || whole.max() == null) {
            return;
        }
        var others = partsOf(whole).stream()
                .filter(line -> countsTheSame(line.unit(), whole.unit()) && !replaced.contains(line.id()))
                .filter(line -> !line.mayOverlap() && !part.mayOverlap())
                .mapToLong(line -> orZero(line.min()))
                .sum();
        var fits = others + orZero(part.min()) <= whole.max();
        new FieldChecks()
                .that(fits, "min", "count-part-more", whole.max())
                .that(!fits || orZero(part.max()) <= whole.max(), "max", "count-part-more", whole.max())
                .refuse();
    }

    private static boolean countsTheSame(CountUnit one, CountUnit other) {
        return one == other || one.countsPersons() && other.countsPersons();
    }

    private static int orZero(@Nullable Integer end) {
        return end == null ? 0 : end;
    }
}
