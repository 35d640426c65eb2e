package jp.todoke.worklist;

/**
 * Why a step waits at a higher post than its own: all who hold the own one are parties, or were the first person where
 * a second is needed.
 */
public enum PassedOver {
    PARTY,
    SECOND_PERSON
}
