package jp.todoke.contractornotice;

import jp.todoke.shared.Refusal;

/** The case does not concern that contract. */
final class NoSuchContract extends Refusal {

    NoSuchContract() {
        super(Kind.NOT_FOUND, "contract-not-found");
    }
}
