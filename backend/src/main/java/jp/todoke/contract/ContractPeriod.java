package jp.todoke.contract;

/** Which contracts of the register are shown. */
public enum ContractPeriod {
    /** Those that have not ended, also those that begin later. */
    RUNNING,
    /** Those whose last day is over. */
    ENDED,
    ALL;

    /** The condition on a version {@code v} as the day {@code :today} sees it. */
    String condition() {
        return switch (this) {
            case RUNNING -> "(v.valid_to is null or v.valid_to >= :today)";
            case ENDED -> "v.valid_to < :today";
            case ALL -> "true";
        };
    }
}
