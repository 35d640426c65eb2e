package jp.todoke.worklist;

/**
 * Why a step waits at a higher post than its own: all who hold the own one are parties, know nothing of a confidential
 * case, belong to a unit that the case concerns where somebody else has to look, or were the first person where a
 * second is needed.
 */
public enum PassedOver {
    PARTY,
    CONFIDENTIAL,
    OWN_UNIT,
    SECOND_PERSON
}
