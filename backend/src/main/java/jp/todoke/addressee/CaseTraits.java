package jp.todoke.addressee;

import java.util.Set;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.incident.IncidentKind;

/**
 * What is known of a case now that the rules of the list ask for.
 *
 * @param units codes of the units concerned and of all that stand above them
 * @param regimes under which rules the units concerned are
 * @param information what is known to be among the information; what is unknown is not there
 * @param atContractor whether it is known to have happened at a contractor
 */
record CaseTraits(
        Set<String> units,
        Set<LegalRegime> regimes,
        IncidentKind kind,
        Set<TakenInformation> information,
        boolean atContractor) {}
