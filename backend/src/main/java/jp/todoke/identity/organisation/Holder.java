package jp.todoke.identity.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a post on a given day, with how to be reached; {@code title} is the post's name or the person's
 * own.
 */
public record Holder(
        long accountId,
        String displayName,
        String title,
        @Nullable String mail,
        @Nullable String phone,
        boolean deputy) {

    /** Account id only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Holder(" + accountId + ")";
    }
}
