package jp.todoke.identity;

/**
 * How a unit belongs to a case: where it was reported, a facility concerned, its responsible section, its department.
 */
public enum Relation {
    ORIGIN,
    FACILITY,
    SECTION,
    DEPARTMENT
}
