package jp.todoke.addressee;

import jp.todoke.shared.Refusal;

/** What the office would refuse of addressees. */
final class AddresseeRefusal extends Refusal {

    private AddresseeRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The list or the case has no such addressee. */
    static AddresseeRefusal notThere() {
        return new AddresseeRefusal(Kind.NOT_FOUND, "addressee-not-found");
    }

    /** It was said that it need not be told. */
    static AddresseeRefusal dismissed() {
        return new AddresseeRefusal(Kind.WRONG_STATE, "addressee-dismissed");
    }

    /** It was told already, so that nobody can say that it need not be. */
    static AddresseeRefusal told() {
        return new AddresseeRefusal(Kind.WRONG_STATE, "addressee-told");
    }

    /** That it need not be told waits for the second person already. */
    static AddresseeRefusal waits() {
        return new AddresseeRefusal(Kind.WRONG_STATE, "addressee-dismissal-waits");
    }

    /** Nothing waits for a second person. */
    static AddresseeRefusal nothingWaits() {
        return new AddresseeRefusal(Kind.WRONG_STATE, "addressee-dismissal-decided");
    }

    /** Whoever said so cannot be the second person. */
    static AddresseeRefusal secondPersonNeeded() {
        return new AddresseeRefusal(Kind.AGAINST_RULE, "addressee-second-person-needed");
    }
}
