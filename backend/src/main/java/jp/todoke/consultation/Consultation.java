package jp.todoke.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 諮問 with all that was ever recorded of it, each list the latest first; the latest counts.
 *
 * @param number of its fiscal year; given once and to no other
 */
record Consultation(
        long id, int fiscalYear, int number, List<Revision> revisions, List<Asking> askings, List<Answer> answers) {

    Consultation {
        revisions = List.copyOf(revisions);
        askings = List.copyOf(askings);
        answers = List.copyOf(answers);
    }

    /** What it said from then on; {@code reason} says why it was changed once the council had been asked. */
    record Revision(long id, ConsultationTerms terms, @Nullable String reason, ActedBy by, Instant at) {}

    /** On which day the council was asked; {@code reason} says why the day was corrected. */
    record Asking(LocalDate on, @Nullable String reason, ActedBy by, Instant at) {}

    /**
     * 答申, or what else came of it.
     *
     * @param words how the council put it: 賛成＜多数＞、反対＜１名＞
     * @param opinion 附帯意見
     * @param reason why an earlier outcome was corrected
     */
    record Answer(
            LocalDate on,
            AnswerOutcome outcome,
            @Nullable String words,
            @Nullable String opinion,
            @Nullable String reason,
            ActedBy by,
            Instant at) {}

    /** What it says today. */
    ConsultationTerms terms() {
        return revisions.get(0).terms();
    }

    /** Counts up with each thing recorded. */
    int version() {
        return revisions.size() + askings.size() + answers.size();
    }

    /** 諮問第８号 */
    String label() {
        return label(number);
    }

    static String label(int number) {
        return "諮問第" + FullWidth.of(number) + "号";
    }

    /** The day on which the council was asked. */
    Optional<LocalDate> askedOn() {
        return askings.stream().findFirst().map(Asking::on);
    }

    /** The outcome that counts. */
    Optional<Answer> answer() {
        return answers.stream().findFirst();
    }

    ConsultationStatus status() {
        var outcome = answer().map(Answer::outcome);
        if (outcome.isPresent() && outcome.get() == AnswerOutcome.WITHDRAWN) {
            return ConsultationStatus.WITHDRAWN;
        }
        if (outcome.isPresent() && outcome.get().answers()) {
            return ConsultationStatus.ANSWERED;
        }
        return askings.isEmpty() ? ConsultationStatus.PREPARING : ConsultationStatus.ASKED;
    }

    /** Refuses another wording of what is withdrawn, and without a reason once the council has been asked. */
    void checkRevision(@Nullable String reason) {
        refuseWithdrawn();
        new FieldChecks()
                .required(status() != ConsultationStatus.PREPARING, "reason", reason)
                .refuse();
    }

    /** Refuses a day on which the council cannot have been asked, and another day without a reason. */
    void checkAsking(LocalDate on, @Nullable String reason, LocalDate today) {
        refuseWithdrawn();
        new FieldChecks()
                .notInFuture("on", on, today)
                .that(
                        OfficialTime.fiscalYear(on) == fiscalYear,
                        "on",
                        "consultation-other-year",
                        OfficialTime.fiscalYearInWords(fiscalYear))
                .that(answers.stream().allMatch(answer -> !on.isAfter(answer.on())), "on", "consultation-after-answer")
                .required(!askings.isEmpty(), "reason", reason)
                .refuse();
    }

    /**
     * Refuses an answer before the council was asked, unless it is withdrawn; and another outcome than the one that was
     * recorded without a reason.
     */
    void checkAnswer(LocalDate on, AnswerOutcome outcome, @Nullable String reason, LocalDate today) {
        if (askings.isEmpty() && outcome != AnswerOutcome.WITHDRAWN) {
            refuseWithdrawn();
            throw ConsultationRefusal.notAsked();
        }
        var over = status() == ConsultationStatus.ANSWERED || status() == ConsultationStatus.WITHDRAWN;
        new FieldChecks()
                .notInFuture("on", on, today)
                .that(askedOn().map(asked -> !on.isBefore(asked)).orElse(true), "on", "consultation-before-asking")
                .required(over, "reason", reason)
                .refuse();
    }

    private void refuseWithdrawn() {
        if (status() == ConsultationStatus.WITHDRAWN) {
            throw ConsultationRefusal.withdrawn();
        }
    }

    /** A consultation was entered. */
    public record ConsultationEntered(long consultation) implements OfConsultation {}

    /** What it says was changed. */
    public record ConsultationRevised(long consultation) implements OfConsultation {}

    /** The day on which the council was asked was recorded. */
    public record ConsultationAsked(long consultation) implements OfConsultation {}

    /** What came of it was recorded. */
    public record ConsultationAnswered(long consultation) implements OfConsultation {}

    /** Something was recorded of a consultation, which is no case's. */
    interface OfConsultation extends DomainEvent {

        long consultation();

        @Override
        default @Nullable IncidentId incident() {
            return null;
        }

        @Override
        default String detail() {
            return String.valueOf(consultation());
        }
    }
}
