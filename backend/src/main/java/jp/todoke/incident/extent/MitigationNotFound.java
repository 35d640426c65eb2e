package jp.todoke.incident.extent;

import jp.todoke.shared.Refusal;

/** The case has no mitigating fact of that number that holds. */
final class MitigationNotFound extends Refusal {

    MitigationNotFound() {
        super(Kind.NOT_FOUND, "mitigation-not-found");
    }
}
