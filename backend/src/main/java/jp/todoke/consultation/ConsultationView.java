package jp.todoke.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with all that was recorded of it, each list the latest first.
 *
 * @param label 諮問第８号
 * @param version counts up with each thing recorded
 * @param askedOn null while the council was not asked
 * @param section name of 所管課
 */
public record ConsultationView(
        long id,
        int fiscalYear,
        String label,
        int version,
        ConsultationStatus status,
        @Nullable LocalDate askedOn,
        ConsultationTerms terms,
        String section,
        ConsultationWritten written,
        List<EarlierTerms> earlier,
        List<AskingView> askings,
        List<AnswerView> answers) {

    /** When it was recorded, in which post, and why something earlier was corrected. */
    public record ConsultationWritten(Instant at, String byPost, @Nullable String reason) {}

    /** What it said before. */
    public record EarlierTerms(ConsultationTerms terms, String section, ConsultationWritten written) {}

    /** On which day the council was asked, as recorded. */
    public record AskingView(LocalDate on, ConsultationWritten written) {}

    /** What came of it, as recorded. */
    public record AnswerView(
            LocalDate on,
            AnswerOutcome outcome,
            @Nullable String words,
            @Nullable String opinion,
            ConsultationWritten written) {}

    static ConsultationView of(Consultation consultation, UnaryOperator<String> unitName) {
        var revisions = consultation.revisions();
        return new ConsultationView(
                consultation.id(),
                consultation.fiscalYear(),
                consultation.label(),
                consultation.version(),
                consultation.status(),
                consultation.askedOn().orElse(null),
                consultation.terms(),
                unitName.apply(consultation.terms().section()),
                written(revisions.get(0)),
                revisions.stream()
                        .skip(1)
                        .map(before -> new EarlierTerms(
                                before.terms(), unitName.apply(before.terms().section()), written(before)))
                        .toList(),
                consultation.askings().stream()
                        .map(asking -> new AskingView(
                                asking.on(),
                                new ConsultationWritten(asking.at(), asking.by().post(), asking.reason())))
                        .toList(),
                consultation.answers().stream()
                        .map(answer -> new AnswerView(
                                answer.on(),
                                answer.outcome(),
                                answer.words(),
                                answer.opinion(),
                                new ConsultationWritten(answer.at(), answer.by().post(), answer.reason())))
                        .toList());
    }

    private static ConsultationWritten written(Consultation.Revision revision) {
        return new ConsultationWritten(revision.at(), revision.by().post(), revision.reason());
    }
}
