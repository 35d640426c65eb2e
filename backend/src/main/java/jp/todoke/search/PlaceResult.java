package jp.todoke.search;

/** What a round says of a place: looked at, not yet looked at, or none to look at, with the reason. */
public enum PlaceResult {
    LOOKED,
    NOT_LOOKED,
    NOT_APPLICABLE
}
