package jp.todoke.incident.course;

import jp.todoke.shared.Refusal;

/** Somebody corrected that line first: the newer one is to be corrected. */
final class EntryAlreadyCorrected extends Refusal {

    EntryAlreadyCorrected(long entry) {
        super(Kind.WRONG_STATE, "course-entry-already-corrected", entry);
    }
}
