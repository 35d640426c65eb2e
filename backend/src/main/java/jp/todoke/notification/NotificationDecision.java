package jp.todoke.notification;

import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The chief's confirmation, or return with the reason. */
public record NotificationDecision(int version, boolean confirmed, @Nullable @PlainText(max = 2000) String reason) {

    /**
     * @param contentsOpen whether it is not said what the persons were told
     * @param substituteOpen whether it is not recorded that what is done in the place of telling was done
     */
    void check(boolean contentsOpen, boolean substituteOpen) {
        new FieldChecks()
                .required(!confirmed, "reason", reason)
                .that(!confirmed || !contentsOpen, "confirmed", "notice-contents-open")
                .that(!confirmed || !substituteOpen, "confirmed", "substitute-open")
                .refuse();
    }
}
