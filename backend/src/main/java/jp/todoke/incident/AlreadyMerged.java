package jp.todoke.incident;

import jp.todoke.shared.Refusal;

/** The case goes on as a part of another one: what is learnt is written down there. */
public final class AlreadyMerged extends Refusal {

    /** @param into the label of the case with which it goes on, or what stands for it where the reader has no access */
    AlreadyMerged(String into) {
        super(Kind.WRONG_STATE, "incident-already-merged", into);
    }
}
