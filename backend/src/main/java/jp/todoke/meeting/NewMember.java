package jp.todoke.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jp.todoke.shared.MailAddress;
import jp.todoke.shared.PlainText;
import jp.todoke.shared.TypedMailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A member as typed.
 *
 * @param shortName how lists write the member; the name where nothing was typed
 */
public record NewMember(
        @Min(value = 1, message = "{violation.meeting.term}") @Max(value = 99, message = "{violation.meeting.term}")
                int term,
        @PlainText(max = 60, required = true) String name,
        @PlainText(max = 60) @Nullable String shortName,
        @NotNull(message = "{violation.required}") Member.Role role,
        @PlainText(max = 254) @TypedMailAddress @Nullable String mail,
        @NotNull(message = "{violation.required}") LocalDate from) {

    String called() {
        return shortName == null || shortName.isBlank() ? name.strip() : shortName.strip();
    }

    @Nullable
    String address() {
        return MailAddress.folded(mail).orElse(null);
    }
}
