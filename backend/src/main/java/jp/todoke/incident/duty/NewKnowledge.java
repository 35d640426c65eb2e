package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.calendar.About;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import org.jspecify.annotations.Nullable;

/** Who knew, working for whom, and since when: of the case ({@code of} null), or of what makes one of its duties. */
public record NewKnowledge(
        String knower, Employer employer, ToldTime known, @Nullable LegalDuty of, @Nullable String note) {

    /** Of the case, known since that minute or about then. */
    public NewKnowledge(String knower, Employer employer, Instant knownAt, boolean approx, @Nullable String note) {
        this(knower, employer, ToldTime.at(knownAt, approx ? About.AROUND : About.EXACTLY), null, note);
    }

    /** The same, of that duty or of the case. */
    NewKnowledge of(@Nullable LegalDuty duty) {
        return new NewKnowledge(knower, employer, known, duty, note);
    }

    /**
     * From when limits count: the earliest instant that the time allows. Throws IllegalStateException where it allows
     * any (以前).
     */
    public Instant knownAt() {
        var earliest = known.earliest();
        if (earliest == null) {
            throw new IllegalStateException("a knowledge without an earliest instant");
        }
        return earliest;
    }
}
