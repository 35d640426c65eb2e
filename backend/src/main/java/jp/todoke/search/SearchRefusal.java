package jp.todoke.search;

import jp.todoke.shared.Refusal;

/** The search does not stand where this act belongs; the sentence says where it stands. */
public final class SearchRefusal extends Refusal {

    private SearchRefusal(String code) {
        super(Kind.WRONG_STATE, code);
    }

    static SearchRefusal at(SearchStatus status) {
        return new SearchRefusal(switch (status) {
            case GOING_ON -> "search-going-on";
            case END_PROPOSED -> "search-end-proposed";
            case END_AGREED -> "search-end-agreed";
            case ENDED -> "search-ended";
        });
    }
}
