package jp.todoke.publication;

import jp.todoke.shared.Refusal;

/** Publication does not stand where this act belongs, or somebody else decides; the sentence says so. */
public final class PublicationRefusal extends Refusal {

    private PublicationRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static PublicationRefusal at(PublicationStatus status) {
        return new PublicationRefusal(
                Kind.WRONG_STATE,
                switch (status) {
                    case UNDECIDED -> "publication-undecided";
                    case TO_PUBLISH -> "publication-decided";
                    case NOT_TO_PUBLISH -> "publication-not-to-be";
                    case PUBLISHED -> "publication-published";
                });
    }

    static PublicationRefusal nothingToFollow() {
        return new PublicationRefusal(Kind.WRONG_STATE, "publication-nothing-to-follow");
    }

    /** No version of the text waits for the director. */
    static PublicationRefusal noTextWaits() {
        return new PublicationRefusal(Kind.WRONG_STATE, "publication-text-none-waits");
    }

    /** Needs the post that approves the text, as people call it. */
    static PublicationRefusal textDecidedBy(String post) {
        return new PublicationRefusal(Kind.NOT_ALLOWED, "publication-text-decided-by", post);
    }

    /** Whoever wrote the text wants to approve it. */
    static PublicationRefusal textSecondPersonNeeded() {
        return new PublicationRefusal(Kind.NOT_ALLOWED, "publication-text-second-person-needed");
    }

    /** Needs the post that decides, as people call it. */
    static PublicationRefusal decidedBy(String post) {
        return new PublicationRefusal(Kind.NOT_ALLOWED, "publication-decided-by", post);
    }
}
