package jp.todoke.incident;

import java.time.Instant;

/** Somebody named in the case; outside the unit the person is called by kind and letter, 保育士Ａ. */
public record Participant(long id, String name, String kind, String letter, String unitCode, Instant recordedAt) {

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
