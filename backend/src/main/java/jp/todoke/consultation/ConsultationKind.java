package jp.todoke.consultation;

import static jp.todoke.consultation.ConsultationItem.*;

import java.util.List;

/** 外部委託, 電子計算組織の結合, その他: which standard form the paper has. */
public enum ConsultationKind {
    OUTSOURCING(
            List.of(SUBJECT, ENTRUSTED_NOW, ENTRUSTED_NEW, ENTRUSTED_TO, ENTRUSTED_FROM),
            List.of(INFORMATION, PROTECTION)),
    LINKAGE(
            List.of(WORK, PURPOSE, PROCESSED_NOW, LINKED_TO, LINKED_FROM),
            List.of(EXCHANGED, PROTECTION_HERE, PROTECTION_THERE)),
    OTHER(List.of(CONTENT), List.of(INFORMATION, PROTECTION));

    private final List<ConsultationItem> before;
    private final List<ConsultationItem> after;

    ConsultationKind(List<ConsultationItem> before, List<ConsultationItem> after) {
        this.before = before;
        this.after = after;
    }

    /** The parts of the form above 所管課名, in order. */
    List<ConsultationItem> beforeSection() {
        return before;
    }

    /** The parts of the form below 所管課名, in order. */
    List<ConsultationItem> afterSection() {
        return after;
    }

    /** Whether the form has that part. */
    boolean has(ConsultationItem item) {
        return before.contains(item) || after.contains(item);
    }
}
