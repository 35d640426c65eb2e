package jp.todoke.incident.closing;

import jp.todoke.shared.Refusal;

/** Whoever reported the case or is a party to it does not close it. */
final class PartyCannotClose extends Refusal {

    PartyCannotClose() {
        super(Kind.NOT_ALLOWED, "party-cannot-close");
    }
}
