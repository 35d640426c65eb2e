package jp.todoke.council;

import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Why the council was not told of a case at the meeting that was chosen, so that it waits for another one. */
public record Postponement(Cause cause, @Nullable CaseText reason, ActedBy by) {

    /** What became of its item: 継続, 取下げ, 時間切れ, 差戻し; or the meeting was cancelled 中止. */
    public enum Cause {
        CONTINUED,
        WITHDRAWN,
        TIME_UP,
        SENT_BACK,
        CANCELLED
    }
}
