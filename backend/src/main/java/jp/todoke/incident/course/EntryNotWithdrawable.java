package jp.todoke.incident.course;

import jp.todoke.shared.Refusal;

/** Only what one has just typed oneself is taken back; everything else is corrected. */
final class EntryNotWithdrawable extends Refusal {

    EntryNotWithdrawable(long entry) {
        super(Kind.AGAINST_RULE, "course-entry-not-withdrawable", entry);
    }
}
