package jp.todoke.found;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who outside was told of the case until now.
 *
 * @param persons some of the persons concerned were told
 * @param published it was published
 * @param filed a report to the Commission was filed
 * @param finalReport the final one was; before it, a find is told in that report itself
 * @param council the council's paper was confirmed, or the meeting held
 */
record KnownOutside(boolean persons, boolean published, boolean filed, boolean finalReport, boolean council) {

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

    /** Who is to be told that nothing leaked: whoever was told that something did. */
    Set<ToldTo> corrections() {
        var told = EnumSet.noneOf(ToldTo.class);
        if (persons) {
            told.add(ToldTo.PERSONS);
        }
        if (published) {
            told.add(ToldTo.PUBLIC);
        }
        if (filed) {
            told.add(ToldTo.COMMISSION);
        }
        if (council) {
            told.add(ToldTo.COUNCIL);
        }
        return told;
    }
}
