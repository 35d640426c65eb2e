package jp.todoke.incident.joining;

import jp.todoke.shared.Refusal;

/** There is no unit with this code. */
public final class UnitNotJoinable extends Refusal {

    UnitNotJoinable(String code) {
        super(Kind.NOT_FOUND, "unit-not-joinable", code);
    }
}
