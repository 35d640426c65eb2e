package jp.todoke.supervisor;

import java.time.Instant;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.RecountedClocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the acts of a report line mean to its clocks. A case begun before a clock existed goes on without it. */
@Component
class ReportLineClocks {

    private static final String HEAD_RECORDED_LATE = "所属長の報告が記録された時には、期限を過ぎていた。";

    private final Clocks clocks;
    private final RecountedClocks recounted;
    private final Lines lines;

    ReportLineClocks(Clocks clocks, RecountedClocks recounted, Lines lines) {
        this.clocks = clocks;
        this.recounted = recounted;
        this.lines = lines;
    }

    /**
     * The chief's time begins with the head's report, at the earliest instant that was told of it, or with the
     * automatic rise, whichever was earlier.
     */
    void headReported(IncidentId incident, PartId part, HeadReportEntry entry, SupervisorReport line) {
        clocks.metAsTold(
                incident, part, ClockKey.HEAD_REPORT, entry.time().time().start(), entry.lateness());
        var at = entry.time().time().start().begins();
        if (line.chiefHasReceived()) {
            return;
        }
        if (line.wentUp()) {
            chiefKnewEarlier(incident, part, at);
        } else {
            chiefKnows(incident, part, at);
        }
    }

    /** As {@link #headReported}, of a report that was made in a case that is merged into this one. */
    void headHadReported(IncidentId incident, PartId part, SupervisorView.HeadReport report) {
        clocks.metAsTold(
                incident, part, ClockKey.HEAD_REPORT, report.time().start(), CaseText.orNull(report.latenessReason()));
        chiefKnows(incident, part, report.time().start().begins());
    }

    void wentUp(IncidentId incident, PartId part, Instant at) {
        chiefKnows(incident, part, at);
    }

    /**
     * That the head recorded an earlier word, from which the chief's time counts, only when that time was over is not
     * the chief's to explain.
     */
    void receivedIn(
            IncidentId incident,
            PartId part,
            ToldMoment at,
            @Nullable String lateness,
            SupervisorView.@Nullable HeadReport head) {
        clocks.find(incident, part, ClockKey.CHIEF_RECEIPT).ifPresent(clock -> {
            var overAlready = head != null
                    && head.time().start().begins().equals(clock.basis())
                    && !head.recordedAt().isBefore(clock.limit());
            clocks.metAsTold(
                    incident,
                    part,
                    ClockKey.CHIEF_RECEIPT,
                    at,
                    lateness == null && overAlready ? HEAD_RECORDED_LATE : lateness);
        });
    }

    void handedIn(IncidentId incident, PartId part, WrittenReportEntry entry) {
        if (clocks.find(incident, part, ClockKey.WRITTEN_REPORT).isPresent()) {
            clocks.metAsTold(
                    incident, part, ClockKey.WRITTEN_REPORT, entry.time().time().start(), entry.lateness());
        }
    }

    /** Nobody of the line has to report or receive any more. */
    void notNeeded(IncidentId incident, PartId part) {
        Stream.of(ClockKey.HEAD_REPORT, ClockKey.CHIEF_RECEIPT, ClockKey.WRITTEN_REPORT)
                .forEach(key -> clocks.end(incident, part, key, EndReason.NOT_NEEDED));
    }

    private void chiefKnows(IncidentId incident, PartId part, Instant at) {
        clocks.start(
                incident, part, ClockKey.CHIEF_RECEIPT, at, part.value(), lines.role(LinePlace.CHIEF, part.value()));
    }

    private void chiefKnewEarlier(IncidentId incident, PartId part, Instant at) {
        clocks.find(incident, part, ClockKey.CHIEF_RECEIPT)
                .filter(ClockView::running)
                .filter(clock -> at.isBefore(clock.basis()))
                .ifPresent(clock -> recounted.move(incident, part, ClockKey.CHIEF_RECEIPT, at));
    }
}
