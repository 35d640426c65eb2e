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
     * @param units the units of the organisation by their codes
     */
    static void check(ContractTerms terms, Map<String, Unit> units) {
        var checks = new FieldChecks()
                .that(is(units, terms.contractor(), UnitKind.CONTRACTOR), "contractor", "contract-no-contractor")
                .that(!terms.sections().isEmpty(), "sections", "contract-no-section")
                .that(
                        terms.sections().stream().allMatch(section -> is(units, section, UnitKind.SECTION)),
                        "sections",
                        "contract-unknown-section")
                .that(
                        new HashSet<>(terms.sections()).size()
                                == terms.sections().size(),
                        "sections",
                        "contract-section-twice");
        checks.that(!terms.endedBefore(terms.from()), "to", "end-before-start");
        checks.refuse();
    }

    private static boolean is(Map<String, Unit> units, String code, UnitKind kind) {
        return units.containsKey(code) && units.get(code).kind() == kind;
    }
}
