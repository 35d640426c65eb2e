package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** What the administration of organisation and accounts refuses. */
final class AdminRefusal extends Refusal {

    private AdminRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static AdminRefusal notThere() {
        return new AdminRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Nobody shuts the door behind themselves. */
    static AdminRefusal ownAccount() {
        return new AdminRefusal(Kind.AGAINST_RULE, "own-account");
    }
}
