package jp.todoke.found;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who outside was told of the case before something was found.
 *
 * @param persons some of the persons concerned were told
 * @param published it was published
 * @param finalReport the final report was filed; before it, the find is told in that report itself
 * @param council the council's paper was confirmed, or the meeting held
 */
record KnownOutside(boolean persons, boolean published, boolean finalReport, boolean council) {

    /** What a find makes necessary: whoever was told that it was lost is told that it was found. */
    Set<FindWorkKind> work() {
        var work = EnumSet.noneOf(FindWorkKind.class);
        if (persons) {
            work.add(FindWorkKind.TELL_PERSONS);
        }
        if (published) {
            work.add(FindWorkKind.ADD_TO_PUBLICATION);
        }
        if (finalReport) {
            work.add(FindWorkKind.ADD_TO_FINAL_REPORT);
        }
        if (council) {
            work.add(FindWorkKind.ADD_TO_COUNCIL_REPORT);
        }
        return work;
    }
}
