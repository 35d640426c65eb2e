package jp.todoke.evidence;

import jp.todoke.shared.Refusal;

/** What cannot be done with a file or a thing that is kept. */
public final class EvidenceRefusal extends Refusal {

    private static final long MEGABYTE = 1024L * 1024;

    private EvidenceRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static EvidenceRefusal tooLarge(long most) {
        return new EvidenceRefusal(Kind.TOO_LARGE, "file-too-large", most / MEGABYTE);
    }

    /** No further file is kept for this case. */
    static EvidenceRefusal caseFull(int files, long bytes) {
        return new EvidenceRefusal(Kind.TOO_LARGE, "attachments-full", files, bytes / MEGABYTE);
    }

    /** The directory of evidence is not mounted, or could not be written into at the start. */
    static EvidenceRefusal directoryAway() {
        return new EvidenceRefusal(Kind.BUSY, "evidence-away");
    }

    static EvidenceRefusal notFound() {
        return new EvidenceRefusal(Kind.NOT_FOUND, "attachment-not-found");
    }

    /** The thing is not written down among what was lost. */
    static EvidenceRefusal nothingToKeep() {
        return new EvidenceRefusal(Kind.NOT_FOUND, "medium-not-found");
    }

    /** The bytes are gone, or are no longer those that were kept. */
    static EvidenceRefusal notAsKept(CheckOutcome outcome) {
        return new EvidenceRefusal(
                Kind.WRONG_STATE,
                outcome == CheckOutcome.DIFFERENT ? "attachment-different" : "attachment-not-readable");
    }

    static EvidenceRefusal noPreview() {
        return new EvidenceRefusal(Kind.AGAINST_RULE, "attachment-no-preview");
    }

    static EvidenceRefusal withdrawnAlready() {
        return new EvidenceRefusal(Kind.WRONG_STATE, "attachment-withdrawn");
    }

    /** Whoever added a file, the head, the section and the secretariat may withdraw it. */
    static EvidenceRefusal addedByOther() {
        return new EvidenceRefusal(Kind.NOT_ALLOWED, "attachment-of-other");
    }
}
