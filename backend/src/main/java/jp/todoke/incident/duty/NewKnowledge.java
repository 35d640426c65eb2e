package jp.todoke.incident.duty;

import java.time.Instant;
import jp.todoke.calendar.About;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import org.jspecify.annotations.Nullable;

/**
 * Who knew, working for whom, and since when: of the case ({@code of} null), or of what makes one of its duties.
 *
 * @param noLaterThan from when limits count where nobody can tell since when: by then they knew; else null
 */
public record NewKnowledge(
        String knower,
        Employer employer,
        ToldTime known,
        @Nullable Instant noLaterThan,
        @Nullable LegalDuty of,
        @Nullable String note) {

    /** Known since a time that was told. */
    public NewKnowledge(
            String knower, Employer employer, ToldTime known, @Nullable LegalDuty of, @Nullable String note) {
        this(knower, employer, known, null, of, note);
    }

    /** Of the case, known since that minute or about then. */
    public NewKnowledge(String knower, Employer employer, Instant knownAt, boolean approx, @Nullable String note) {
        this(knower, employer, ToldTime.at(knownAt, approx ? About.AROUND : About.EXACTLY), null, note);
    }

    /**
     * Of the case, since nobody knows when, but by that instant. No minute is told of it, for it is that of the telling
     * and not of the knowing; limits count from it all the same.
     */
    public static NewKnowledge by(Instant latest, String knower, Employer employer, String note) {
        return new NewKnowledge(knower, employer, ToldTime.noLaterThan(OfficialTime.dayOf(latest)), latest, null, note);
    }

    /** The same, of that duty or of the case. */
    NewKnowledge of(@Nullable LegalDuty duty) {
        return new NewKnowledge(knower, employer, known, noLaterThan, duty, note);
    }

    /**
     * From when limits count: the earliest instant that the time allows. Throws IllegalStateException where it allows
     * any (以前) and nobody said by when at the latest.
     */
    public Instant knownAt() {
        if (noLaterThan != null) {
            return noLaterThan;
        }
        var earliest = known.earliest();
        if (earliest == null) {
            throw new IllegalStateException("a knowledge without an earliest instant");
        }
        return earliest;
    }
}
