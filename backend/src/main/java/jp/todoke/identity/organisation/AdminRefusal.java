package jp.todoke.identity.organisation;

import java.time.LocalDate;
import jp.todoke.shared.Refusal;

/** What the administration of organisation and accounts refuses. */
public final class AdminRefusal extends Refusal {

    private AdminRefusal(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    public static AdminRefusal notThere() {
        return new AdminRefusal(Kind.NOT_FOUND, "not-found");
    }

    /** Nobody shuts the door behind themselves. */
    public static AdminRefusal ownAccount() {
        return new AdminRefusal(Kind.AGAINST_RULE, "own-account");
    }

    /** Whoever is at this screen shows by the old password to be the person. */
    public static AdminRefusal ownPassword() {
        return new AdminRefusal(Kind.AGAINST_RULE, "own-password");
    }

    /** What never counted has no end to change. */
    public static AdminRefusal voidHolding() {
        return new AdminRefusal(Kind.WRONG_STATE, "holding-void");
    }

    /** Work may have been done under it: it is ended, and stays true for its days. */
    public static AdminRefusal begunBeforeToday() {
        return new AdminRefusal(Kind.AGAINST_RULE, "holding-begun");
    }

    /** From {@code day} on nobody could confirm what the other one enters. */
    public static AdminRefusal lastSecondPerson(LocalDate day) {
        return new AdminRefusal(Kind.AGAINST_RULE, "last-second-person", OfficeDay.said(day));
    }

    /** From {@code day} on nobody could let anybody in any more. */
    public static AdminRefusal lastAdministrator(LocalDate day) {
        return new AdminRefusal(Kind.AGAINST_RULE, "last-administrator", OfficeDay.said(day));
    }
}
