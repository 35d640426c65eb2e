package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.todoke.identity.ActedBy;

/** 基準の人数: from how many persons on the municipality publishes a case by itself, from which day, and who said so. */
public record PublicationCriterion(int personsFrom, LocalDate validFrom, ActedBy by, Instant recordedAt) {

    /** What holds as long as the municipality has said nothing. */
    static final int AS_DELIVERED = 10;

    /** What holds on that day; of one day the last word does. The words stand in the order in which they were said. */
    static int personsFrom(List<PublicationCriterion> said, LocalDate day) {
        return said.stream()
                .filter(criterion -> !criterion.validFrom().isAfter(day))
                .reduce((one, later) -> later.validFrom().isBefore(one.validFrom()) ? one : later)
                .map(PublicationCriterion::personsFrom)
                .orElse(AS_DELIVERED);
    }

    /** The order in which they come into force. */
    static final Comparator<PublicationCriterion> IN_ORDER =
            Comparator.comparing(PublicationCriterion::validFrom).thenComparing(PublicationCriterion::recordedAt);
}
