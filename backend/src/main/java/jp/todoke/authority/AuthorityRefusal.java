package jp.todoke.authority;

import jp.todoke.shared.Refusal;

/** What the secretariat would refuse of a report to the commission. */
abstract sealed class AuthorityRefusal extends Refusal {

    private AuthorityRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The case has no such duty. */
    static final class NoSuchDuty extends AuthorityRefusal {
        NoSuchDuty() {
            super(Kind.NOT_FOUND, "authority-no-such-duty");
        }
    }

    /** This report has been filed and recorded. */
    static final class AlreadyFiled extends AuthorityRefusal {
        AlreadyFiled() {
            super(Kind.WRONG_STATE, "authority-already-filed");
        }
    }

    /** Nothing was filed of which the commission could ask more. */
    static final class NothingFiled extends AuthorityRefusal {
        NothingFiled() {
            super(Kind.WRONG_STATE, "authority-nothing-filed");
        }
    }

    /** The duty has no such request. */
    static final class NoSuchRequest extends AuthorityRefusal {
        NoSuchRequest() {
            super(Kind.NOT_FOUND, "authority-no-such-request");
        }
    }

    /** The final report cannot be filed before the preliminary one. */
    static final class PreliminaryFirst extends AuthorityRefusal {
        PreliminaryFirst() {
            super(Kind.WRONG_STATE, "authority-preliminary-first");
        }
    }
}
