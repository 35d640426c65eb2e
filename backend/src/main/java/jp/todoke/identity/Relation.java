package jp.todoke.identity;

/** How a unit belongs to a case: where it was reported, a unit concerned, its responsible section, its department. */
public enum Relation {
    ORIGIN,
    CONCERNED_UNIT,
    SECTION,
    DEPARTMENT
}
