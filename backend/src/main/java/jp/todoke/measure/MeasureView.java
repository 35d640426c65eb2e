package jp.todoke.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.todoke.identity.ActedBy;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Plan;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the approved plan and where it stands; {@code planned} is the date of the plan, {@code due} the one that
 * holds now, {@code endsOn} until when one goes on that is done again and again; {@code follows} is the measure whose
 * place it took 後継の措置, {@code followedBy} the one that took its own. {@code evidenceExpected}: by what the plan says it
 * will show; {@code burdenOf}, {@code minutesPerDay}: whose work it adds to, and how much a day, where somebody said
 * so.
 */
public record MeasureView(
        int plan,
        int number,
        PartId part,
        CaseText text,
        CaseText doer,
        @Nullable CaseText recurring,
        @Nullable CaseText evidenceExpected,
        @Nullable CaseText burdenOf,
        @Nullable Integer minutesPerDay,
        @Nullable LocalDate planned,
        @Nullable LocalDate due,
        @Nullable LocalDate endsOn,
        Stand stand,
        int version,
        @Nullable Integer follows,
        @Nullable Integer followedBy,
        List<PeriodView> periods,
        List<ReportView> reports,
        List<ExtensionView> extensions,
        @Nullable HandOverView handOver) {

    /**
     * TO_DO, TO_VERIFY, DONE: as its work stands; DONE_UNVERIFIED: it was written down as done before another person
     * had to verify it; GOES_ON: it is done again and again, and nobody has said until when.
     */
    public enum Stand {
        TO_DO,
        TO_VERIFY,
        DONE,
        DONE_UNVERIFIED,
        GOES_ON
    }

    /** From when until when it goes on. */
    public record PeriodView(LocalDate startsOn, LocalDate endsOn, CaseText reason, ActedBy by, Instant at) {}

    /**
     * That it was done; {@code evidence} are numbers of files of the case, {@code onBehalf} the entry of whose word it
     * is.
     */
    public record ReportView(
            LocalDate doneOn,
            CaseText account,
            List<Integer> evidence,
            @Nullable Long onBehalf,
            ActedBy by,
            Instant at,
            @Nullable VerificationView verification) {}

    /** What another person found. */
    public record VerificationView(
            boolean accepted, @Nullable CaseText reason, @Nullable LocalDate due, ActedBy by, Instant at) {}

    /** From which day to which the date was put off. */
    public record ExtensionView(LocalDate former, LocalDate due, CaseText reason, ActedBy by, Instant at) {}

    /** Why it goes on after the closing. */
    public record HandOverView(CaseText reason, ActedBy by, Instant at) {}

    static MeasureView of(Plan plan, Measure measure, @Nullable MeasureWork work) {
        return new MeasureView(
                plan.number(),
                measure.number(),
                MeasureRows.part(measure),
                measure.text(),
                measure.doer(),
                measure.recurring(),
                measure.evidenceExpected(),
                measure.weighing().burdenOf(),
                measure.weighing().minutesPerDay(),
                measure.due(),
                work == null ? measure.due() : work.due(),
                work == null ? null : work.endsOn(),
                stand(measure, work),
                work == null ? 0 : work.version(),
                measure.follows(),
                plan.measures().stream()
                        .filter(other -> Objects.equals(other.follows(), measure.number()))
                        .map(Measure::number)
                        .findFirst()
                        .orElse(null),
                work == null
                        ? List.of()
                        : work.periods().stream()
                                .map(each -> new PeriodView(
                                        each.startsOn(), each.endsOn(), each.reason(), each.by(), each.at()))
                                .toList(),
                work == null
                        ? List.of()
                        : work.reports().stream().map(MeasureView::of).toList(),
                work == null
                        ? List.of()
                        : work.extensions().stream()
                                .map(each -> new ExtensionView(
                                        each.former(), each.due(), each.reason(), each.by(), each.at()))
                                .toList(),
                handOver(work));
    }

    private static Stand stand(Measure measure, @Nullable MeasureWork work) {
        if (work != null) {
            return Stand.valueOf(work.status().name());
        }
        return measure.done() != null ? Stand.DONE_UNVERIFIED : measure.due() == null ? Stand.GOES_ON : Stand.TO_DO;
    }

    private static ReportView of(MeasureWork.Report report) {
        var found = report.verification();
        return new ReportView(
                report.doneOn(),
                report.account(),
                report.evidence(),
                report.onBehalf(),
                report.by(),
                report.at(),
                found == null
                        ? null
                        : new VerificationView(
                                found.outcome() == MeasureWork.Verification.Outcome.ACCEPTED,
                                found.reason(),
                                found.due(),
                                found.by(),
                                found.at()));
    }

    private static @Nullable HandOverView handOver(@Nullable MeasureWork work) {
        return work == null || work.handOver() == null
                ? null
                : new HandOverView(
                        work.handOver().reason(),
                        work.handOver().by(),
                        work.handOver().at());
    }
}
