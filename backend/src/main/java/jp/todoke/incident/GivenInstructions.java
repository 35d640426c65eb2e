package jp.todoke.incident;

import java.util.Set;
import jp.todoke.shared.IncidentId;

/** 指導: the instructions given in a case, to be named by the measures that answer them; the report lines answer. */
public interface GivenInstructions {

    /** The numbers of the instructions that hold; one that was corrected does not. */
    Set<Integer> numbersOf(IncidentId incident);
}
