package jp.todoke.incident.course;

import jp.todoke.shared.Refusal;

/** The case has no such line in its course of events. */
final class EntryNotFound extends Refusal {

    EntryNotFound(long entry) {
        super(Kind.NOT_FOUND, "course-entry-not-found", entry);
    }
}
