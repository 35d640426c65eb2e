package jp.todoke.incident.extent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 本人の数: how many persons are concerned as it is known now, a range of which one end may be open. Lists, judgements,
 * filings and papers read it here and nowhere else; without any it is unknown, whatever else was counted.
 */
public record AffectedPersons(@Nullable Integer min, @Nullable Integer max, boolean approx, Instant asOf) {

    /** By the newest line of persons; of lines as of the same moment the one written last. */
    public static Optional<AffectedPersons> of(List<AffectedCount> counts) {
        return line(counts).map(count -> new AffectedPersons(count.min(), count.max(), count.approx(), count.asOf()));
    }

    /** The line of the series that says so. */
    public static Optional<AffectedCount> line(List<AffectedCount> counts) {
        return counts.stream().filter(count -> count.unit().countsPersons()).max(AffectedCount.NEWEST_LAST);
    }
}
