package jp.todoke.clock.waiver;

import jp.todoke.shared.Refusal;

/** A waiver that the office would refuse. */
final class WaiverRefusal extends Refusal {

    private WaiverRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static WaiverRefusal notThere() {
        return new WaiverRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** What the law or an ordinance sets nobody waives. */
    static WaiverRefusal ofTheLaw() {
        return new WaiverRefusal(Kind.AGAINST_RULE, "waiver-of-the-law");
    }

    static WaiverRefusal stopped() {
        return new WaiverRefusal(Kind.WRONG_STATE, "waiver-clock-stopped");
    }

    static WaiverRefusal alreadyAsked() {
        return new WaiverRefusal(Kind.WRONG_STATE, "waiver-already-asked");
    }

    static WaiverRefusal notAsked() {
        return new WaiverRefusal(Kind.WRONG_STATE, "waiver-not-asked");
    }

    static WaiverRefusal notYoursToAsk() {
        return new WaiverRefusal(Kind.NOT_ALLOWED, "waiver-not-yours-to-ask");
    }

    static WaiverRefusal notYoursToDecide() {
        return new WaiverRefusal(Kind.NOT_ALLOWED, "waiver-not-yours-to-decide");
    }

    static WaiverRefusal ownRequest() {
        return new WaiverRefusal(Kind.AGAINST_RULE, "waiver-own-request");
    }
}
