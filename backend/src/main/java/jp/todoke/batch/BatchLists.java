package jp.todoke.batch;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.paper.PaperFile;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of a period, for the secretariat that publishes it and the auditor who looks at it. */
@Service
@Transactional(readOnly = true)
public class BatchLists {

    private final BatchCases cases;
    private final CurrentActor actors;
    private final Clock clock;

    BatchLists(BatchCases cases, CurrentActor actors, Clock clock) {
        this.cases = cases;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The list of these days, of the last half-year that is over without any. Refuses, at its field, what
     * {@link BatchPeriod#asked} refuses and a period with more cases than one list holds.
     */
    public BatchList list(@Nullable LocalDate from, @Nullable LocalDate to, BatchChoice choice, boolean smallHidden) {
        var now = clock.instant();
        var period = BatchPeriod.asked(from, to, OfficialTime.dayOf(now));
        var found = cases.of(period);
        if (found.size() > BatchCases.MOST) {
            throw new InvalidInput("to", "batch-too-many", BatchCases.MOST);
        }
        return BatchList.of(period, now, found, choice, smallHidden);
    }

    /** The same as Excel. What is left out stands in the auditor's file alone: the other one is published. */
    public PaperFile file(@Nullable LocalDate from, @Nullable LocalDate to, BatchChoice choice, boolean smallHidden) {
        var list = list(from, to, choice, smallHidden);
        return new PaperFile(
                BatchWorkbook.TITLE + "_" + list.period().words() + ".xlsx",
                new BatchWorkbook(list).content(onlyAudits()));
    }

    /** The same as one HTML file for the municipality's site; for whom it is made, what is left out is not in it. */
    public PaperFile page(@Nullable LocalDate from, @Nullable LocalDate to, BatchChoice choice, boolean smallHidden) {
        var list = list(from, to, choice, smallHidden);
        return new PaperFile(
                BatchWorkbook.TITLE + "_" + list.period().words() + ".html", new BatchPage(list).content());
    }

    /** The periods that are offered. */
    public BatchPeriods periods() {
        return BatchPeriods.upTo(OfficialTime.dayOf(clock.instant()));
    }

    private boolean onlyAudits() {
        var actor = actors.get();
        return actor.has(Role.AUDITOR) && !actor.has(Role.SECRETARIAT);
    }
}
