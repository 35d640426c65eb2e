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

    /** Nobody locks the own account: it may take somebody else to unlock it. */
    public static AdminRefusal ownAccount() {
        return new AdminRefusal(Kind.AGAINST_RULE, "own-account");
    }

    /** The own password is changed with the old one, by which whoever sits at the screen is known to be the person. */
    public static AdminRefusal ownPassword() {
        return new AdminRefusal(Kind.AGAINST_RULE, "own-password");
    }

    /** A holding that never counted has no last day that could be changed. */
    public static AdminRefusal voidHolding() {
        return new AdminRefusal(Kind.WRONG_STATE, "holding-void");
    }

    /** Work may have been done under it: it is ended, and stays true for its days. */
    public static AdminRefusal begunBeforeToday() {
        return new AdminRefusal(Kind.AGAINST_RULE, "holding-begun");
    }

    /** From {@code day} on nobody could confirm what the other one enters. */
    public static AdminRefusal lastSecondPerson(LocalDate day) {
        return new AdminRefusal(Kind.AGAINST_RULE, "last-second-person", OfficeDay.inWords(day));
    }

    /** From {@code day} on nobody could let anybody in any more. */
    public static AdminRefusal lastAdministrator(LocalDate day) {
        return new AdminRefusal(Kind.AGAINST_RULE, "last-administrator", OfficeDay.inWords(day));
    }
}
