package jp.todoke.incident.linking;

import jp.todoke.shared.Refusal;

/** What the office would refuse of a link that is there already. */
final class LinkRefusal extends Refusal {

    private LinkRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** No such link is one of the case, or the reader does not see the case at its other end. */
    static LinkRefusal notThere() {
        return new LinkRefusal(Kind.NOT_FOUND, "link-not-there");
    }

    /** Somebody took it back before. */
    static LinkRefusal takenBack() {
        return new LinkRefusal(Kind.WRONG_STATE, "link-taken-back");
    }
}
