package jp.todoke.found;

/** Of what the facts now say otherwise than was told: how many persons, what kind of accident, what was found. */
public enum ToldFact {
    PERSONS,
    KIND,
    FOUND,
    FOUND_NOT,
    FIND_CORRECTED
}
