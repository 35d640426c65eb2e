package jp.todoke.found;

import jp.todoke.incident.course.EntryKind;

/** Who outside was told of a leak, and has to be told that there was none. */
public enum ToldTo {
    PERSONS(EntryKind.NOTICE, "漏えい等ではなかったことを本人に連絡した。", "told-persons"),
    PUBLIC(EntryKind.PUBLICATION, "漏えい等ではなかったことを公表した。", "told-public"),
    COMMISSION(EntryKind.OTHER, "漏えい等ではなかったことを個人情報保護委員会に伝えた。", "told-commission"),
    COUNCIL(EntryKind.OTHER, "漏えい等ではなかったことを審議会に報告した。", "told-council");

    private final EntryKind course;
    private final String words;
    private final String openWork;

    ToldTo(EntryKind course, String words, String openWork) {
        this.course = course;
        this.words = words;
        this.openWork = openWork;
    }

    EntryKind course() {
        return course;
    }

    /** How the course of events tells that it was corrected. */
    String words() {
        return words;
    }

    /** The code of the sentence that it is still to be corrected. */
    String openWork() {
        return openWork;
    }
}
