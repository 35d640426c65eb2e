package jp.todoke.notification;

import org.jspecify.annotations.Nullable;

/** Why nobody need be told, and what was done in the place of telling; both null where somebody was. */
record NoNotice(@Nullable NoNoticeGround ground, @Nullable String substitute) {

    static final NoNotice NONE = new NoNotice(null, null);

    /** What an entry says of it; words are kept only with the ground that asks for them. */
    static NoNotice of(NotificationEntry entry) {
        return entry.outcome() != ContactOutcome.NOT_NEEDED
                ? NONE
                : new NoNotice(entry.ground(), entry.ground() == NoNoticeGround.SUBSTITUTE ? entry.substitute() : null);
    }
}
