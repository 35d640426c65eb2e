package jp.todoke.incident.joining;

import jp.todoke.shared.Refusal;

/** There is no facility with this code. */
public final class NoSuchFacility extends Refusal {

    NoSuchFacility(String code) {
        super(Kind.NOT_FOUND, "no-such-facility", code);
    }
}
