package jp.todoke.paper;

import java.util.List;
import jp.todoke.incident.course.PlannedAct;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;

/**
 * 今後の予定 of a council paper: what is still to come, when in the words in which it was said; nothing where nothing is.
 */
public final class PlannedSection {

    private PlannedSection() {}

    /** The lines of the section, everybody masked; none where nothing is recorded. */
    public static List<Block> blocks(List<PlannedAct> acts, Mask mask) {
        return acts.stream()
                .filter(PlannedAct::open)
                .map(act -> OfficialPaper.block(
                        Kind.ENTRY,
                        mask.apply(act.when().value()) + "　"
                                + mask.apply(act.what().value()) + "（" + act.unitName() + "）"))
                .toList();
    }
}
