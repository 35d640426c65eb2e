package jp.todoke.supervisor;

import java.time.Instant;
import java.util.List;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.reopening.Run;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.supervisor.SupervisorView.HeadReport;
import jp.todoke.supervisor.SupervisorView.Receipt;
import jp.todoke.supervisor.SupervisorView.WrittenReport;
import org.jspecify.annotations.Nullable;

/**
 * The report line of one unit: what the head reported, when the first report went up by itself, the chief's receipt,
 * and the written reports in their order; says what may come next. The head's report may still come after the first
 * report went up by itself. It begins anew where the unit responds again in a reopened case; {@code earlier} was said
 * before that, the oldest first. {@code earlyEnd}: two persons ended the response of the unit as not needed.
 */
public record SupervisorReport(
        List<EarlierReport> earlier,
        @Nullable HeadReport headReport,
        @Nullable Instant wentUpAt,
        @Nullable Receipt receipt,
        List<WrittenReport> written,
        @Nullable EarlyEnd earlyEnd) {

    ReportStatus status() {
        if (!written.isEmpty() && Boolean.TRUE.equals(last().accepted())) {
            return ReportStatus.ACCEPTED;
        }
        if (earlyEnd != null) {
            return ReportStatus.NOT_NEEDED;
        }
        if (!written.isEmpty() && last().accepted() == null) {
            return ReportStatus.AWAITING_DECISION;
        }
        return receipt != null
                ? ReportStatus.AWAITING_WRITTEN
                : headReported() || wentUp() ? ReportStatus.AWAITING_CHIEF : ReportStatus.AWAITING_HEAD;
    }

    /** How many facts there are: a form that was opened at another count is stale. */
    int version() {
        return earlier.stream()
                        .map(EarlierReport::line)
                        .mapToInt(SupervisorReport::version)
                        .sum()
                + (headReported() ? 1 : 0)
                + (wentUp() ? 1 : 0)
                + (receipt == null ? 0 : 1)
                + written.stream()
                        .mapToInt(report -> report.accepted() == null ? 1 : 2)
                        .sum()
                + (earlyEnd == null ? 0 : 1);
    }

    /** The line as it had ended when the case was reopened, and its unit was asked to respond again. */
    public record EarlierReport(Run run, SupervisorReport line) {}

    boolean headReported() {
        return headReport != null;
    }

    boolean wentUp() {
        return wentUpAt != null;
    }

    boolean chiefHasReceived() {
        return receipt != null;
    }

    /** Whether the chief has still to receive the case from the unit. */
    boolean mustBeReceived() {
        return !chiefHasReceived() && status() != ReportStatus.NOT_NEEDED;
    }

    /** Whether the chief has received the case from the unit, also before a reopening. */
    boolean chiefEverReceived() {
        return chiefHasReceived()
                || earlier.stream().anyMatch(before -> before.line().chiefHasReceived());
    }

    /** Whether the first report goes up by itself: nobody has said anything yet. */
    boolean headIsSilent() {
        return status() == ReportStatus.AWAITING_HEAD;
    }

    /** Refuses a receipt of what has not come up. */
    void chiefReceives() {
        need(ReportStatus.AWAITING_CHIEF);
    }

    /**
     * Whether the written report comes again after a return. Refuses one before the receipt, and while the last one
     * waits or was accepted.
     */
    boolean writtenReportComes() {
        need(ReportStatus.AWAITING_WRITTEN);
        return !written.isEmpty();
    }

    /** The written report on which the chief decides. Refuses where none waits. */
    WrittenReport toDecide() {
        need(ReportStatus.AWAITING_DECISION);
        return last();
    }

    private WrittenReport last() {
        return written.get(written.size() - 1);
    }

    private void need(ReportStatus needed) {
        if (status() != needed) {
            throw SupervisorRefusal.at(status());
        }
    }

    /** The head reported the first report upward, in time or after it had gone up by itself. */
    public record HeadReported(IncidentId incident, PartId part, boolean afterRise) implements DomainEvent {

        @Override
        public String detail() {
            return part + (afterRise ? " AFTER_RISE" : "");
        }
    }

    /** The head was silent until the limit: the first report went up to the section chief by itself. */
    public record WentUpByItself(IncidentId incident, PartId part) implements DomainEvent {

        @Override
        public String detail() {
            return part.value();
        }
    }

    /** The chief received the case from a unit, with or without an instruction. */
    public record ChiefReceived(IncidentId incident, PartId part, boolean instructed) implements DomainEvent {

        @Override
        public String detail() {
            return part + (instructed ? " INSTRUCTED" : " NO_INSTRUCTION");
        }
    }

    /** The head handed in a written report. */
    public record WrittenReportSubmitted(IncidentId incident, PartId part) implements DomainEvent {

        @Override
        public String detail() {
            return part.value();
        }
    }

    /** The chief accepted a written report or sent it back. */
    public record WrittenReportDecided(IncidentId incident, PartId part, boolean accepted) implements DomainEvent {

        @Override
        public String detail() {
            return part + (accepted ? " ACCEPTED" : " RETURNED");
        }
    }
}
