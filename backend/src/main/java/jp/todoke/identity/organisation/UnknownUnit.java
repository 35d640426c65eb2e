package jp.todoke.identity.organisation;

import jp.todoke.shared.Refusal;

/** There is no unit with this code. */
public final class UnknownUnit extends Refusal {

    UnknownUnit(String code) {
        super(Kind.NOT_FOUND, "unknown-unit", code);
    }
}
