package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;

/** The judgements of a case for tab and forms. {@code offeredGrounds} is what the law of the day of knowing suggests. */
public record AssessmentView(int version, Assessment.Status status, Instant knownAt, List<Ground> offeredGrounds, List<Judgement> judgements) {

    static AssessmentView of(Assessment assessment, Instant knownAt) {
        var offered = Assessment.knownBeforeNationalLaw(knownAt) ? List.of(Ground.BEFORE_NATIONAL_LAW) : List.<Ground>of();
        return new AssessmentView(assessment.version(), assessment.status(), knownAt, offered, assessment.judgements());
    }
}
