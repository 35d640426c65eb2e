package jp.todoke.usage;

/** How much of a file is taken over at once. */
public final class UsageLimits {

    /** Rows of one file; a longer log is taken over in parts. */
    public static final int ROWS = 500;

    /** Size of a file; a log of that many rows has a tenth of it. */
    public static final int MEGABYTES = 2;

    private UsageLimits() {}
}
