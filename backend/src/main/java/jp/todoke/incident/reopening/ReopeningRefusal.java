package jp.todoke.incident.reopening;

import jp.todoke.shared.Refusal;

/** The case runs: what is learnt is recorded in it as it is. */
final class ReopeningRefusal extends Refusal {

    ReopeningRefusal() {
        super(Kind.WRONG_STATE, "reopening-not-closed");
    }
}
