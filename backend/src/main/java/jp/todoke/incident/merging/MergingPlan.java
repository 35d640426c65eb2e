package jp.todoke.incident.merging;

import java.util.List;
import jp.todoke.clock.ClockView;
import jp.todoke.incident.Incident;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.Medium;

/**
 * What a merging does, found in one place for those who look at it beforehand and for the act itself.
 *
 * @param units those of the merged case that join
 * @param knowledge what was known of the merged case, the earliest first
 * @param media what comes along
 * @param ends the clocks of the merged case that run
 */
record MergingPlan(
        Incident into,
        Incident absorbed,
        List<JoiningUnit> units,
        List<Knowledge> knowledge,
        List<Medium> media,
        List<ClockView> ends) {}
