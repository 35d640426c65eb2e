package jp.todoke.notification;

import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The chief's confirmation, or return with the reason. */
public record NotificationDecision(int version, boolean confirmed, @Nullable @PlainText(max = 2000) String reason) {

    /** @param contentsOpen whether it is not said what the persons were told */
    void check(boolean contentsOpen) {
        new FieldChecks()
                .required(!confirmed, "reason", reason)
                .that(!confirmed || !contentsOpen, "confirmed", "notice-contents-open")
                .refuse();
    }
}
