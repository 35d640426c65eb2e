package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.incident.Employer;
import org.jspecify.annotations.Nullable;

/** Who knew, working for whom, and since when: of the case ({@code of} null), or of what makes one of its duties. */
public record NewKnowledge(
        String knower,
        Employer employer,
        Instant knownAt,
        boolean approx,
        @Nullable LegalDuty of,
        @Nullable String note) {

    /** Of the case. */
    public NewKnowledge(String knower, Employer employer, Instant knownAt, boolean approx, @Nullable String note) {
        this(knower, employer, knownAt, approx, null, note);
    }
}
