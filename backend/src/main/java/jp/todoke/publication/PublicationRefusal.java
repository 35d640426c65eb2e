package jp.todoke.publication;

import jp.todoke.shared.Refusal;

/** Publication does not stand where this act belongs; the sentence says where it stands. */
public final class PublicationRefusal extends Refusal {

    private PublicationRefusal(String code) {
        super(Kind.WRONG_STATE, code);
    }

    static PublicationRefusal at(PublicationStatus status) {
        return new PublicationRefusal(
                switch (status) {
                    case UNDECIDED -> "publication-undecided";
                    case TO_PUBLISH -> "publication-decided";
                    case NOT_TO_PUBLISH -> "publication-not-to-be";
                    case PUBLISHED -> "publication-published";
                });
    }
}
