package jp.todoke.assessment;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.LegalRegimes;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** 規律の区分 of the units concerned: whose laws the screens and papers of a case name. */
@Component
public class RegimesOfCase {

    private final Incidents incidents;
    private final LegalRegimes regimes;

    RegimesOfCase(Incidents incidents, LegalRegimes regimes) {
        this.incidents = incidents;
        this.regimes = regimes;
    }

    /** In their order; one at least. */
    public Set<LegalRegime> of(IncidentId incident) {
        var found = incidents.get(incident);
        var all = regimes.all();
        return Stream.concat(
                        Stream.of(new PartId(found.originUnit()))
                                .filter(unit -> found.units().isEmpty()),
                        found.units().stream())
                .map(unit -> Objects.requireNonNull(all.get(unit.value())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
