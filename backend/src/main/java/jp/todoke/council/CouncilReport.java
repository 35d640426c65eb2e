package jp.todoke.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The report of one case to the council: decision, meetings chosen (the last counts), papers, and the meeting held;
 * says what may come next. It begins anew in a case that is reopened for another plan; {@code earlier} reports were
 * made before that, each of them {@code until} the case was reopened; null for the present one. {@code earlyEnd}: two
 * persons ended prevention and council as not needed.
 */
public record CouncilReport(
        @Nullable Instant until,
        List<CouncilReport> earlier,
        @Nullable ReportDecision decision,
        List<Meeting> meetings,
        List<PaperDraft> papers,
        @Nullable MeetingHeld held,
        @Nullable EarlyEnd earlyEnd) {

    /**
     * What comes next: 報告方法の決定, 会議の決定, 資料の作成, 課長の確認, 開催の記録; or nothing any more. TO_CHOOSE_AGAIN: the paper is
     * confirmed, but the council was not told at the meeting that was chosen.
     */
    public enum Status {
        TO_DECIDE,
        TO_ASSIGN,
        TO_COMPILE,
        TO_CONFIRM,
        TO_CHOOSE_AGAIN,
        TO_HOLD,
        HELD,
        NOT_REPORTED,
        NOT_NEEDED
    }

    public Status status() {
        if (earlyEnd != null && held == null && (decision == null || decision.reported())) {
            return Status.NOT_NEEDED;
        }
        if (decision == null) {
            return Status.TO_DECIDE;
        }
        if (!decision.reported()) {
            return Status.NOT_REPORTED;
        }
        if (meetings.isEmpty()) {
            return Status.TO_ASSIGN;
        }
        if (held != null) {
            return Status.HELD;
        }
        return last().map(paper -> paper.decision() == null
                        ? Status.TO_CONFIRM
                        : paper.confirmed() && paper.replacement() == null
                                ? meeting() == null ? Status.TO_CHOOSE_AGAIN : Status.TO_HOLD
                                : Status.TO_COMPILE)
                .orElse(Status.TO_COMPILE);
    }

    /** The meeting at which the case is reported; null while none is chosen, or the case waits for another one. */
    public @Nullable Meeting meeting() {
        var chosen = lastChosen();
        return chosen == null || chosen.postponed() != null ? null : chosen;
    }

    /** The meeting that was chosen last, also one at which the council was not told. */
    @Nullable
    Meeting lastChosen() {
        return meetings.isEmpty() ? null : meetings.get(meetings.size() - 1);
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    public int version() {
        return earlier.stream().mapToInt(CouncilReport::version).sum()
                + (decision == null ? 0 : 1)
                + meetings.size()
                + (int) meetings.stream()
                        .filter(meeting -> meeting.postponed() != null)
                        .count()
                + (held == null ? 0 : 1)
                + (earlyEnd == null ? 0 : 1)
                + papers.size()
                + papers.stream().mapToInt(paper -> paper.words().size()).sum()
                + (int) papers.stream()
                        .filter(paper -> paper.decision() != null)
                        .count()
                + (int) papers.stream()
                        .filter(paper -> paper.replacement() != null)
                        .count();
    }

    /** The paper compiled last. */
    public Optional<PaperDraft> last() {
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers.get(papers.size() - 1));
    }

    /** The paper that waits to be confirmed, if one does. */
    Optional<PaperDraft> waiting() {
        return last().filter(paper -> status() == Status.TO_CONFIRM);
    }

    /** The paper that the chief confirmed last, if he has; another one may be on its way to replace it. */
    public Optional<PaperDraft> confirmed() {
        return papers.stream().filter(PaperDraft::confirmed).reduce((before, after) -> after);
    }

    /** Whether the council knows what a paper says, or has it before it, now or before a reopening. */
    public boolean knowsPaper() {
        return confirmed().isPresent() && status() != Status.NOT_NEEDED
                || earlier.stream().anyMatch(CouncilReport::knowsPaper);
    }

    /** The meeting at which the council was told before the case was reopened, if it was. */
    Optional<MeetingHeld> toldBefore() {
        return earlier.stream()
                .map(CouncilReport::held)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after);
    }

    /** Refuses an act that is not the next one. */
    void require(Status expected) {
        if (status() != expected) {
            throw new CouncilRefusal.NotItsTurn();
        }
    }

    /** Refuses to move a meeting that is not chosen yet, or was held. */
    void requireMovable() {
        if (meetings.isEmpty() || held != null || status() == Status.NOT_NEEDED) {
            throw new CouncilRefusal.NotItsTurn();
        }
    }

    ReportDecision decide(ReportDecision.Manner manner, @Nullable CaseText reason, Instant at, ActedBy by) {
        require(Status.TO_DECIDE);
        if (manner == ReportDecision.Manner.NOT && reason == null) {
            throw new InvalidInput("reason", "required");
        }
        return new ReportDecision(manner, reason, at, by);
    }

    PaperDraft compile(PaperHeading heading, Instant at, ActedBy by) {
        require(Status.TO_COMPILE);
        var before = earlier.stream().mapToInt(report -> report.papers().size()).sum();
        return new PaperDraft(before + papers.size() + 1, heading, at, by, List.of(), null, null);
    }

    PaperReplacement replace(CaseText reason, Instant at, ActedBy by) {
        require(Status.TO_HOLD);
        return new PaperReplacement(reason, at, by);
    }

    PaperDecision confirm(PaperDecision.Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {
        require(Status.TO_CONFIRM);
        if (outcome == PaperDecision.Outcome.RETURNED && reason == null) {
            throw new InvalidInput("reason", "required");
        }
        return new PaperDecision(outcome, reason, at, by);
    }

    MeetingHeld hold(LocalDate on, @Nullable CaseText note, ActedBy by) {
        require(Status.TO_HOLD);
        return new MeetingHeld(on, note, by);
    }

    /** It was decided whether and how the council is told. */
    public record CouncilReportDecided(IncidentId incident, ReportDecision.Manner manner) implements DomainEvent {

        @Override
        public String detail() {
            return manner.name();
        }
    }

    /** The meeting was chosen at which the case is reported. */
    public record MeetingAssigned(IncidentId incident, LocalDate day) implements DomainEvent {

        @Override
        public String detail() {
            return day.toString();
        }
    }

    /** Another meeting, or another day of it, was chosen; what is due before it moves. */
    public record MeetingMoved(IncidentId incident, LocalDate day) implements DomainEvent {

        @Override
        public String detail() {
            return day.toString();
        }
    }

    /** The council was not told at the meeting that was chosen; the case waits for another one. */
    public record CouncilPostponed(IncidentId incident, Postponement.Cause cause) implements DomainEvent {

        @Override
        public String detail() {
            return cause.name();
        }
    }

    /** A council paper was compiled. */
    public record PaperCompiled(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }

    /** The chief confirmed a council paper or returned it. */
    public record PaperDecided(IncidentId incident, int number, PaperDecision.Outcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + outcome;
        }
    }

    /** One of the joint sections confirmed a council paper that waits for the others. */
    public record PaperConfirmedBySection(IncidentId incident, int number, String section) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + section;
        }
    }

    /** The meeting was held and the council told. */
    public record CouncilTold(IncidentId incident, LocalDate on) implements DomainEvent {

        @Override
        public String detail() {
            return on.toString();
        }
    }
}
