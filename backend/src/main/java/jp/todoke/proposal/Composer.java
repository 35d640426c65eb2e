package jp.todoke.proposal;

import java.util.List;
import java.util.Set;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;

/** Composes what the forms of some steps begin with. */
interface Composer {

    Set<Step> steps();

    /** The texts that the facts make today; a field that they do not reach is left out. */
    List<ProposedText> compose(IncidentId incident);
}
