package jp.todoke.addressee;

import java.time.Instant;
import java.util.List;
import jp.todoke.addressee.AddresseeView.AddresseeTermsView;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * To whom a case is reported beside the commission.
 *
 * @param addressees in the order in which they were added
 * @param toAdd those of the list that may be added by hand
 */
public record CaseAddresseesView(List<CaseAddresseeView> addressees, List<AddableAddressee> toAdd) {

    /**
     * An addressee of a case.
     *
     * @param terms what the list says of it today
     * @param unchecked whether nobody has checked that for more than a year
     * @param named whether the rule names it by what is known today
     * @param limit until when it is to be told first; null where nothing runs
     * @param next the number of the next report
     * @param mayDecide whether the reader may be the second person of what waits
     */
    public record CaseAddresseeView(
            long id,
            AddresseeTermsView terms,
            boolean unchecked,
            boolean byRule,
            boolean named,
            @Nullable CaseText reason,
            ActedBy by,
            Instant at,
            CaseAddresseeStatus status,
            @Nullable Instant limit,
            int next,
            List<AddresseeReport> reports,
            List<Dismissal> dismissals,
            boolean mayDecide) {}

    /** Where it stands: nobody has told it, a second person is waited for, told, 不要. */
    public enum CaseAddresseeStatus {
        OPEN,
        WAITS,
        TOLD,
        DISMISSED
    }

    /** One of the list; {@code named} by its rule already, though no fact was recorded since it stands there. */
    public record AddableAddressee(long addressee, String name, boolean named) {}
}
