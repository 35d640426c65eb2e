package jp.todoke.addressee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the list says of an addressee.
 *
 * @param portal address of the page on which one reports
 * @param officeHours when somebody is there
 * @param whenPortalDown what to do when the portal is down
 * @param checkedOn on which day somebody last checked that all of it is so
 * @param to the last day on which cases propose it; null while no end is known
 */
public record AddresseeTerms(
        String name,
        AddresseeKind kind,
        AddresseeRule rule,
        @Nullable String portal,
        @Nullable String telephone,
        @Nullable String officeHours,
        @Nullable String whenPortalDown,
        AddresseeLimit limit,
        LocalDate checkedOn,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Whether cases propose it on that day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether nobody has checked it for more than a year. */
    boolean unchecked(LocalDate today) {
        return checkedOn.isBefore(today.minusYears(1));
    }
}
