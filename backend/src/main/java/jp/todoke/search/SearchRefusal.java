package jp.todoke.search;

import jp.todoke.shared.Refusal;

/** The search does not stand where this act belongs; the sentence says where it stands. */
public final class SearchRefusal extends Refusal {

    private SearchRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static SearchRefusal at(SearchStatus status) {
        return new SearchRefusal(
                Kind.WRONG_STATE,
                switch (status) {
                    case GOING_ON -> "search-going-on";
                    case END_PROPOSED -> "search-end-proposed";
                    case END_AGREED -> "search-end-agreed";
                    case ENDED -> "search-ended";
                    case NOT_NEEDED -> "search-not-needed";
                });
    }

    /** A round in a recovery, or a recipient in a search. */
    static SearchRefusal notOf(SearchKind kind) {
        return new SearchRefusal(
                Kind.AGAINST_RULE, kind == SearchKind.RECOVERY ? "search-not-recovery" : "recovery-not-search");
    }

    static SearchRefusal noSuchRecipient() {
        return new SearchRefusal(Kind.NOT_FOUND, "recovery-recipient-not-found");
    }

    static SearchRefusal noSuchPoliceReport() {
        return new SearchRefusal(Kind.NOT_FOUND, "police-report-not-found");
    }

    static SearchRefusal policeReportCorrected() {
        return new SearchRefusal(Kind.WRONG_STATE, "police-report-corrected");
    }
}
