package jp.todoke.found;

import java.util.Arrays;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.process.Step;

/** 本人への回収連絡, 公表の追記, 確報の追完, 審議会への追加報告: what may have to be done after a find. */
public enum FindWorkKind {
    TELL_PERSONS(Step.TELL_PERSONS_OF_FIND, EntryKind.NOTICE, "発見・回収について本人に連絡した。"),
    ADD_TO_PUBLICATION(Step.ADD_FIND_TO_PUBLICATION, EntryKind.PUBLICATION, "発見・回収について公表に追記した。"),
    ADD_TO_FINAL_REPORT(Step.ADD_FIND_TO_FINAL_REPORT, EntryKind.OTHER, "発見・回収について個人情報保護委員会に確報の追完を提出した。"),
    ADD_TO_COUNCIL_REPORT(Step.ADD_FIND_TO_COUNCIL_REPORT, EntryKind.OTHER, "発見・回収について審議会に追加で報告した。");

    private final Step step;
    private final EntryKind course;
    private final String words;

    FindWorkKind(Step step, EntryKind course, String words) {
        this.step = step;
        this.course = course;
        this.words = words;
    }

    /** The step in which it is done. */
    public Step step() {
        return step;
    }

    EntryKind course() {
        return course;
    }

    /** How the course of events tells that it was done. */
    String words() {
        return words;
    }

    static FindWorkKind of(Step step) {
        return Arrays.stream(values())
                .filter(kind -> kind.step == step)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no work after a find: " + step));
    }
}
