package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;

/**
 * The judgements of a case for tab and forms. {@code offeredGrounds} is what the law of the day of knowing suggests;
 * {@code mayConfirm} is false for the person whose own judgement waits for a second one.
 */
public record AssessmentView(int version, Assessment.Status status, Instant knownAt, List<Ground> offeredGrounds, boolean mayConfirm,
        List<Judgement> judgements) {

    static AssessmentView of(Assessment assessment, Instant knownAt, long viewer) {
        var mayConfirm = assessment.last().filter(Judgement::awaitsSecondPerson)
                .map(judgement -> judgement.by().account() != viewer).orElse(false);
        var offered = Assessment.knownBeforeNationalLaw(knownAt) ? List.of(Ground.BEFORE_NATIONAL_LAW) : List.<Ground>of();
        return new AssessmentView(assessment.version(), assessment.status(), knownAt, offered, mayConfirm, assessment.judgements());
    }
}
