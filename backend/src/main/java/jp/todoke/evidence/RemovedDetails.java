package jp.todoke.evidence;

/**
 * What was taken out of a picture before it was kept: nothing, what the camera wrote into it, or among that also where
 * it was taken.
 */
public enum RemovedDetails {
    NOTHING,
    DETAILS,
    LOCATION;

    RemovedDetails and(RemovedDetails other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
