package jp.todoke.prevention;

import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Role;

/**
 * A post that does a measure or verifies it: one in the line of the unit, whatever it is called there, or the
 * secretariat.
 */
public enum MeasurePost {
    STAFF(LinePlace.STAFF.key()),
    HEAD(LinePlace.HEAD.key()),
    CHIEF(LinePlace.CHIEF.key()),
    DIRECTOR(Role.DEPARTMENT_DIRECTOR.key()),
    SECRETARIAT(Role.SECRETARIAT.key());

    private final String word;

    MeasurePost(String word) {
        this.word = word;
    }

    /** The word by which diagrams ask for it: {@code line-chief}. */
    public String word() {
        return word;
    }
}
