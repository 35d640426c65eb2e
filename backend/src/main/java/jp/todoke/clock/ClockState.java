package jp.todoke.clock;

/**
 * Running until its act is done, late with the reason; or ended because the act is no longer asked for. PROVISIONAL 暫定:
 * it is not judged yet whether the act is owed, and the clock runs and rings as any other. WAIVED 免除: two people
 * stopped it.
 */
public enum ClockState {
    RUNNING,
    PROVISIONAL,
    MET,
    MET_LATE,
    ENDED,
    WAIVED;

    /** Whether its act is still waited for. */
    public boolean open() {
        return this == RUNNING || this == PROVISIONAL;
    }
}
