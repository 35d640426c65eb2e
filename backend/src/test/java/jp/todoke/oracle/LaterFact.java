package jp.todoke.oracle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a case after it was reported.
 *
 * @param told in Japan's time, as {@code about}
 * @param about since when somebody knew, or until the end of which day something is asked for; null where it is about
 *     no other time
 */
record LaterFact(Kind kind, LocalDateTime told, @Nullable LocalDateTime about) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    enum Kind {
        /** Somebody of the city remembers having known before. */
        REMEMBERED,
        /** Somebody of the contractor remembers having known before, which makes the city know no earlier. */
        CONTRACTOR_REMEMBERED,
        /** Another facility is concerned, whose people knew by themselves. */
        JOINED,
        /** What makes the duty was known later only: two persons let it count from there. */
        MORE_CONCERNED,
        /** The contractor is asked for its plan, until a day or within the rule's time. */
        PLAN_DEMANDED,
        /** The secretariat decides that somebody beside the commission is told, too. */
        ADDRESSEE_ADDED,
        /** The chief proposes that there was no case after all. */
        WITHDRAWAL_PROPOSED,
        /** One of the secretariat agrees, whereupon the case ends. */
        WITHDRAWAL_CONFIRMED;

        /** Whether it says since when the body knew of the case itself. */
        boolean ofTheCase() {
            return this == REMEMBERED || this == JOINED;
        }
    }

    Instant toldAt() {
        return instant(told);
    }

    /** Since when somebody knew. Throws NullPointerException where it is about no time. */
    Instant knewAt() {
        return instant(about);
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
