package jp.todoke.contract;

import java.time.LocalDate;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contract can be one of a case.
 *
 * @param contractor code of the contractor at which the case began; null where it began elsewhere
 * @param from the earliest day of which the case tells
 * @param to the day on which the body knew
 */
record ContractFit(@Nullable String contractor, LocalDate from, LocalDate to) {

    private static final String FIELD = "contract";

    /** What hinders it, at the field {@code contract}. */
    Optional<Violation> hindrance(ContractTerms terms) {
        if (contractor != null && !contractor.equals(terms.contractor())) {
            return Optional.of(new Violation(FIELD, "contract-of-another"));
        }
        if (terms.to() != null && terms.endedBefore(from)) {
            return Optional.of(new Violation(FIELD, "contract-ended-before", OfficialTime.date(terms.to())));
        }
        return terms.from().isAfter(to)
                ? Optional.of(new Violation(FIELD, "contract-not-begun", OfficialTime.date(terms.from())))
                : Optional.empty();
    }
}
