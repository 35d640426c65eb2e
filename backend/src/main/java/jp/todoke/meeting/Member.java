package jp.todoke.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 委員 of a term.
 *
 * @param shortName how lists write the member: 中村（三）
 * @param mail where notices go; null where they go on paper
 * @param until the last day; null while nobody ended it
 */
public record Member(
        long id,
        int term,
        String name,
        String shortName,
        Role role,
        @Nullable String mail,
        LocalDate from,
        @Nullable LocalDate until) {

    /** 会長, 副会長, 委員. */
    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER
    }

    /** Whether it is a member on that day. */
    boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
