package jp.todoke.addressee;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;

/**
 * Of which cases an addressee wants to be told. Of each group one fact is enough, an empty group asks for nothing; what
 * is unknown is no fact, and is asked again once it is known.
 *
 * @param proposes whether the facts propose it at all; else it is only added by hand
 * @param units codes of units, one of which is concerned or stands above one that is
 * @param atContractor only what happened at a contractor
 */
public record AddresseeRule(
        boolean proposes,
        List<String> units,
        List<LegalRegime> regimes,
        List<IncidentKind> kinds,
        List<TakenInformation> information,
        boolean atContractor) {

    /** Added by hand only. */
    static final AddresseeRule BY_HAND = new AddresseeRule(false, List.of(), List.of(), List.of(), List.of(), false);

    public AddresseeRule {
        units = List.copyOf(units);
        regimes = List.copyOf(regimes);
        kinds = List.copyOf(kinds);
        information = List.copyOf(information);
    }

    /** Whether it asks for no fact at all. */
    boolean asksNothing() {
        return units.isEmpty() && regimes.isEmpty() && kinds.isEmpty() && information.isEmpty() && !atContractor;
    }

    /** Whether it proposes the addressee in a case of which this is known. */
    boolean names(CaseTraits known) {
        return proposes
                && one(units, known.units())
                && one(regimes, known.regimes())
                && one(kinds, List.of(known.kind()))
                && one(information, known.information())
                && (!atContractor || known.atContractor());
    }

    private static boolean one(Collection<?> asked, Collection<?> known) {
        return asked.isEmpty() || !Collections.disjoint(asked, known);
    }
}
