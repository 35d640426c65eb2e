package jp.todoke.incident.report;

import java.time.Instant;
import jp.todoke.incident.Employer;
import org.jspecify.annotations.Nullable;

/**
 * Whose first report it is, for whom they work, and whether the name is masked outside the unit; {@code account} is
 * that person's, and null where somebody else has {@code heard} it on the telephone.
 */
record Reporter(
        String name,
        String postName,
        String unitCode,
        Employer employer,
        boolean masked,
        @Nullable Long account,
        @Nullable Heard heard) {

    /** Since when it was heard, and in which post. */
    record Heard(Instant from, String listener) {}
}
