package jp.todoke.addressee;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/** What the list may not say of an addressee. */
final class AddresseeCheck {

    private AddresseeCheck() {}

    /**
     * Refuses at the fields.
     *
     * @param place before the names of the fields: nothing, or {@code terms.}
     * @param units codes of the units of the organisation
     */
    static void check(String place, AddresseeTerms terms, Set<String> units, LocalDate today) {
        var rule = terms.rule();
        var limit = terms.limit();
        new FieldChecks()
                .that(!rule.proposes() || !rule.asksNothing(), place + "byRule", "addressee-asks-nothing")
                .that(rule.proposes() || rule.asksNothing(), place + "byRule", "addressee-not-asked")
                .that(units.containsAll(rule.units()), place + "units", "addressee-unknown-unit")
                .that(isPage(terms.portal()), place + "portal", "addressee-portal")
                .that(
                        terms.portal() != null || terms.telephone() != null,
                        place + "telephone",
                        "addressee-no-way-to-reach")
                .required(limit.kind().counts(), place + "limitAmount", limit.amount())
                .that(limit.kind().counts() || limit.amount() == null, place + "limitAmount", "addressee-no-amount")
                .notInFuture(place + "checkedOn", terms.checkedOn(), today)
                .that(terms.to() == null || !terms.to().isBefore(terms.from()), place + "to", "end-before-start")
                .refuse();
    }

    private static boolean isPage(@Nullable String address) {
        if (address == null) {
            return true;
        }
        try {
            var page = URI.create(address);
            return page.getHost() != null
                    && Set.of("https", "http")
                            .contains(String.valueOf(page.getScheme()).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
