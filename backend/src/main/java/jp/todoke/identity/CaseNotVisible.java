package jp.todoke.identity;

import jp.todoke.shared.Refusal;

/** Not there, or not for this person to know: both look the same. */
public final class CaseNotVisible extends Refusal {

    CaseNotVisible() {
        super(Kind.NOT_FOUND, "incident-not-found");
    }
}
