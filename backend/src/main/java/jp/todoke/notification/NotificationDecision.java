package jp.todoke.notification;

import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The chief's confirmation, or return with the reason. */
public record NotificationDecision(int version, boolean confirmed, @Nullable @PlainText(max = 2000) String reason) {

    void check() {
        new FieldChecks().required(!confirmed, "reason", reason).refuse();
    }
}
