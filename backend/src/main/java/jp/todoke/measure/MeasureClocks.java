package jp.todoke.measure;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.incident.Incidents;
import jp.todoke.prevention.MeasurePost;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acts on a measure mean to its clock. The caller holds the lock of the case. */
@Component
class MeasureClocks {

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final Incidents incidents;
    private final Lines lines;

    MeasureClocks(Clocks clocks, RecountedClocks recounted, Incidents incidents, Lines lines) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.incidents = incidents;
        this.lines = lines;
    }

    /** It was done on that day; late, that needs the reason. */
    void done(IncidentId incident, PartId measure, LocalDate on, @Nullable String latenessReason) {
        if (clocks.find(incident, measure, ClockKey.MEASURE).isPresent()) {
            clocks.metOn(incident, measure, ClockKey.MEASURE, on, latenessReason);
        }
    }

    /** It was returned and is to be done at that post until that day, which is not past. */
    void returned(IncidentId incident, PartId measure, LocalDate due, MeasurePost doer) {
        var origin = incidents.get(incident).originUnit();
        clocks.startChosen(
                incident,
                measure,
                ClockKey.MEASURE,
                RuleCondition.DATE_GIVEN,
                due,
                origin,
                lines.asked(doer.word(), origin),
                null);
    }

    /** It may be done until that later day. */
    void extended(IncidentId incident, PartId measure, LocalDate due) {
        recounted.dateGiven(incident, measure, ClockKey.MEASURE, due);
    }

    /** Whether a clock can run to that day. Throws the calendar's refusal for a year that it does not know. */
    boolean canRunTo(LocalDate day) {
        var basis = OfficialTime.at(day, LocalTime.MIDNIGHT);
        if (!clocks.countsFrom(ClockKey.MEASURE, basis)) {
            return false;
        }
        clocks.limit(ClockKey.MEASURE, basis);
        return true;
    }
}
