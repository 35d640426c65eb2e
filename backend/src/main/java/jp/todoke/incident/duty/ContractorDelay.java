package jp.todoke.incident.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.incident.Employer;

/** 受託者が知ってから市が知るまで: when a contractor first knew of the case, and when the body did after it. */
public record ContractorDelay(Instant contractorKnew, Instant bodyKnew) {

    /** Where both are known and the contractor knew first. */
    public static Optional<ContractorDelay> of(List<Knowledge> knowledge) {
        return first(knowledge, Employer.CONTRACTOR).flatMap(contractor -> first(knowledge, Employer.BODY)
                .filter(body -> !body.isBefore(contractor))
                .map(body -> new ContractorDelay(contractor, body)));
    }

    private static Optional<Instant> first(List<Knowledge> knowledge, Employer employer) {
        return knowledge.stream()
                .filter(entry -> entry.of() == null && entry.employer() == employer)
                .map(Knowledge::knownAt)
                .min(Instant::compareTo);
    }
}
