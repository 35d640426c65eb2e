package jp.todoke.addressee;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.organisation.LegalRegimes;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.HappenedWhere;
import jp.todoke.incident.extent.KindsOfInformation;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.YesNoUnknown;
import org.springframework.stereotype.Component;

/** What is known of a case now that the rules of the list ask for. */
@Component
class KnownTraits {

    private final CaseFacts facts;
    private final KindsOfInformation kinds;
    private final LegalRegimes regimes;
    private final Units units;

    KnownTraits(CaseFacts facts, KindsOfInformation kinds, LegalRegimes regimes, Units units) {
        this.facts = facts;
        this.kinds = kinds;
        this.regimes = regimes;
        this.units = units;
    }

    CaseTraits of(IncidentId incident) {
        var now = facts.of(incident);
        var concerned = concerned(now.incident());
        var all = regimes.all();
        return new CaseTraits(
                concerned.stream()
                        .flatMap(unit -> units.lineOf(unit).stream())
                        .map(Unit::code)
                        .collect(Collectors.toUnmodifiableSet()),
                concerned.stream().map(all::get).collect(Collectors.toUnmodifiableSet()),
                now.kind(),
                information(incident, now),
                now.circumstances().happenedWhere() == HappenedWhere.CONTRACTOR);
    }

    private static List<String> concerned(Incident incident) {
        return incident.units().isEmpty()
                ? List.of(incident.originUnit())
                : incident.units().stream().map(PartId::value).toList();
    }

    private Set<TakenInformation> information(IncidentId incident, CaseFacts.Facts now) {
        var known = EnumSet.noneOf(TakenInformation.class);
        if (now.circumstances().myNumber() == MyNumber.YES) {
            known.add(TakenInformation.MY_NUMBER);
        }
        kinds.of(incident).stream().findFirst().ifPresent(seen -> {
            add(known, seen.sensitive(), TakenInformation.SENSITIVE);
            add(known, seen.property(), TakenInformation.PROPERTY);
            add(known, seen.ordinance(), TakenInformation.ORDINANCE);
        });
        return known;
    }

    private static void add(Set<TakenInformation> known, YesNoUnknown answer, TakenInformation what) {
        if (answer == YesNoUnknown.YES) {
            known.add(what);
        }
    }
}
