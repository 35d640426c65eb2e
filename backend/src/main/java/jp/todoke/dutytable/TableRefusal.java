package jp.todoke.dutytable;

import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.Refusal;

/** What the administration of the table of duties refuses. */
final class TableRefusal extends Refusal {

    private TableRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static TableRefusal notThere() {
        return new TableRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Another proposal waits for its second person. */
    static TableRefusal waiting() {
        return new TableRefusal(Kind.WRONG_STATE, "duty-table-waiting");
    }

    static TableRefusal decided() {
        return new TableRefusal(Kind.WRONG_STATE, "duty-table-decided");
    }

    /** Whoever proposed it does not adopt it. */
    static TableRefusal ownProposal() {
        return new TableRefusal(Kind.AGAINST_RULE, "duty-table-own");
    }

    /** The day from which it was to count has come: cases of that day are judged already. */
    static TableRefusal dayOver(LocalDate validFrom) {
        return new TableRefusal(Kind.AGAINST_RULE, "duty-table-day-over", OfficialTime.date(validFrom));
    }

    /** It counts, or was taken back, or never would have counted. */
    static TableRefusal notComing() {
        return new TableRefusal(Kind.WRONG_STATE, "duty-table-not-coming");
    }
}
