package jp.todoke.oracle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A fact that is told of a case after it was reported, and since when somebody knew.
 *
 * @param told in Japan's time, as {@code knew}
 */
record LaterFact(Kind kind, LocalDateTime told, LocalDateTime knew) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    enum Kind {
        /** Somebody remembers having known before. */
        REMEMBERED,
        /** Another facility is concerned, whose people knew by themselves. */
        JOINED,
        /** What makes the duty was known later only: two persons let it count from there. */
        MORE_CONCERNED;

        /** Whether it says since when the body knew of the case itself. */
        boolean ofTheCase() {
            return this != MORE_CONCERNED;
        }
    }

    Instant toldAt() {
        return instant(told);
    }

    Instant knewAt() {
        return instant(knew);
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
