package jp.todoke.incident.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody named in the case; outside the unit the person is called by kind and letter, 保育士Ａ.
 *
 * @param account null for whoever has none
 * @param withdrawal null while the person is named
 */
public record Participant(
        long id,
        String name,
        String kind,
        String letter,
        String unitCode,
        @Nullable Long account,
        Instant recordedAt,
        @Nullable ParticipantWithdrawal withdrawal) {

    /** 保育士Ａ */
    public String masked() {
        return kind + letter;
    }

    /** The masked name only. */
    @Override
    public String toString() {
        return "Participant(" + masked() + ")";
    }
}
