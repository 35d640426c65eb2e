package jp.todoke.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * 再発防止策の実施: what was done of one measure of an approved plan, from its approval until another person has verified it.
 * {@code planned} is the date of the plan; null of a measure that is done again and again, which has {@code periods}.
 */
record MeasureWork(
        long id,
        int plan,
        int number,
        PartId part,
        @Nullable LocalDate planned,
        List<Period> periods,
        List<Report> reports,
        List<Extension> extensions,
        @Nullable HandOver handOver) {

    /**
     * TO_DO: waits for whoever does it; TO_VERIFY: for whoever looks whether it was done; DONE: somebody found that.
     */
    enum Status {
        TO_DO,
        TO_VERIFY,
        DONE
    }

    /** From when until when a measure goes on that is done again and again; the last one holds. */
    record Period(LocalDate startsOn, LocalDate endsOn, CaseText reason, ActedBy by, Instant at) {}

    /**
     * That it was done, on which day and how that shows; {@code evidence} are numbers of files of the case.
     * {@code onBehalf} is the entry of whose word it is when {@code by} entered it for somebody.
     */
    record Report(
            LocalDate doneOn,
            CaseText account,
            List<Integer> evidence,
            @Nullable Long onBehalf,
            ActedBy by,
            Instant at,
            @Nullable Verification verification) {}

    /** What another person found; a return has its reason, and of a measure with a date a new one. */
    record Verification(Outcome outcome, @Nullable CaseText reason, @Nullable LocalDate due, ActedBy by, Instant at) {

        enum Outcome {
            ACCEPTED,
            RETURNED
        }
    }

    /** That the date was put off, from which day to which. */
    record Extension(LocalDate former, LocalDate due, CaseText reason, ActedBy by, Instant at) {}

    /** That it goes on after the closing, and why. */
    record HandOver(CaseText reason, ActedBy by, Instant at) {}

    Status status() {
        return lastReport()
                .map(report -> report.verification() == null
                        ? Status.TO_VERIFY
                        : report.verification().outcome() == Verification.Outcome.ACCEPTED ? Status.DONE : Status.TO_DO)
                .orElse(Status.TO_DO);
    }

    /** Until when it is to be done: what was said last of that. */
    @Nullable
    LocalDate due() {
        return Stream.concat(
                        extensions.stream().map(put -> new Said(put.due(), put.at())),
                        reports.stream()
                                .flatMap(report -> Stream.ofNullable(report.verification()))
                                .filter(found -> found.due() != null)
                                .map(found -> new Said(found.due(), found.at())))
                .max(Comparator.comparing(Said::at))
                .map(Said::due)
                .orElse(planned);
    }

    private record Said(LocalDate due, Instant at) {}

    /** Until when a measure goes on that is done again and again; null of one that has a date. */
    @Nullable
    LocalDate endsOn() {
        return periods.isEmpty() ? null : periods.get(periods.size() - 1).endsOn();
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    int version() {
        return periods.size()
                + reports.stream()
                        .mapToInt(report -> report.verification() == null ? 1 : 2)
                        .sum()
                + extensions.size()
                + (handOver == null ? 0 : 1);
    }

    Optional<Report> lastReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** Whether a case cannot be closed because of it; what has no date hinders nothing. */
    boolean hindersClosing() {
        return planned != null && status() != Status.DONE && handOver == null;
    }

    /** Throws {@link MeasureRefusal} where it does not wait to be done. */
    void requireToDo() {
        if (status() != Status.TO_DO) {
            throw status() == Status.DONE ? MeasureRefusal.done() : MeasureRefusal.toVerify();
        }
    }

    /** Throws {@link MeasureRefusal} where nothing waits to be verified. */
    void requireToVerify() {
        if (status() != Status.TO_VERIFY) {
            throw status() == Status.DONE ? MeasureRefusal.done() : MeasureRefusal.nothingToVerify();
        }
    }

    /** Another person verified a measure, or returned it. */
    record MeasureVerified(IncidentId incident, int number, Verification.Outcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + outcome;
        }
    }

    /** The date of a measure was put off. */
    record MeasureExtended(IncidentId incident, int number, LocalDate due) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + due;
        }
    }

    /** A measure goes on after the closing. */
    record MeasureHandedOver(IncidentId incident, int number) implements DomainEvent {

        @Override
        public String detail() {
            return String.valueOf(number);
        }
    }

    /** It was said until when a measure goes on that is done again and again. */
    record MeasurePeriodSet(IncidentId incident, int number, LocalDate endsOn) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + endsOn;
        }
    }
}
