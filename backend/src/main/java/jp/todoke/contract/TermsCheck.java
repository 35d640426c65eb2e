package jp.todoke.contract;

import java.util.HashSet;
import java.util.Map;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.shared.FieldChecks;

/** What no contract of the register may say. */
final class TermsCheck {

    private TermsCheck() {}

    /**
     * Refuses at the fields.
     *
     * @param place before the names of the fields: nothing, or {@code terms.}
     * @param units the units of the organisation by their codes
     */
    static void check(String place, ContractTerms terms, Map<String, Unit> units) {
        var checks = new FieldChecks()
                .that(
                        is(units, terms.contractor(), UnitKind.CONTRACTOR),
                        place + "contractor",
                        "contract-no-contractor")
                .that(!terms.sections().isEmpty(), place + "sections", "contract-no-section")
                .that(
                        terms.sections().stream().allMatch(section -> is(units, section, UnitKind.SECTION)),
                        place + "sections",
                        "contract-unknown-section")
                .that(
                        new HashSet<>(terms.sections()).size()
                                == terms.sections().size(),
                        place + "sections",
                        "contract-section-twice");
        checks.that(!terms.endedBefore(terms.from()), place + "to", "end-before-start");
        checks.refuse();
    }

    private static boolean is(Map<String, Unit> units, String code, UnitKind kind) {
        return units.containsKey(code) && units.get(code).kind() == kind;
    }
}
