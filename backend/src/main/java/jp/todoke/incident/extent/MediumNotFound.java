package jp.todoke.incident.extent;

import jp.todoke.shared.Refusal;

/** The case has no medium of that number. */
final class MediumNotFound extends Refusal {

    MediumNotFound(int number) {
        super(Kind.NOT_FOUND, "medium-not-found", number);
    }
}
