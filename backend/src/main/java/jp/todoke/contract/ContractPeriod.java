package jp.todoke.contract;

import java.time.LocalDate;

/** Which contracts of the register are shown. */
public enum ContractPeriod {
    /** Those that have not ended, also those that begin later. */
    RUNNING,
    /** Those whose last day is over. */
    ENDED,
    ALL;

    boolean holds(ContractTerms terms, LocalDate today) {
        return switch (this) {
            case RUNNING -> !terms.endedBefore(today);
            case ENDED -> terms.endedBefore(today);
            case ALL -> true;
        };
    }
}
