package jp.todoke.incident.behalf;

import jp.todoke.shared.Refusal;

/** Only the responsible section and the secretariat enter for others, and no party to the case does. */
public final class NotOnBehalf extends Refusal {

    NotOnBehalf() {
        super(Kind.AGAINST_RULE, "not-on-behalf");
    }
}
