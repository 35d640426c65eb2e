package jp.todoke.meeting;

import jp.todoke.council.Postponement;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param inFavour null where it was not counted; so is {@code against}
 * @param votedWith the item with which it was put to one vote, whose vote it shares
 * @param opinion 附帯意見
 */
public record ItemOutcome(
        long item,
        Outcome outcome,
        @Nullable Vote vote,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Long votedWith,
        @Nullable String opinion) {

    /** 報告済, 答申, 継続, 取下げ, 時間切れ, 差戻し. */
    public enum Outcome {
        REPORTED,
        ANSWERED,
        CONTINUED,
        WITHDRAWN,
        TIME_UP,
        SENT_BACK;

        /** Whether the council was told by it; else the item waits for another meeting. */
        public boolean told() {
            return this == REPORTED || this == ANSWERED;
        }

        /** Why its case waits for another meeting. */
        Postponement.Cause cause() {
            return Postponement.Cause.valueOf(name());
        }
    }

    /** 異議なし, 多数, or counted. */
    public enum Vote {
        NO_OBJECTION,
        MAJORITY,
        COUNTED
    }
}
