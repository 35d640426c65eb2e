package jp.todoke.contract;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The joint sections of a case: those that the register names for the contracts of its contractors. */
@Component
class SectionsOfContracts implements JointSections {

    private final CaseContractRows cases;
    private final ContractRows register;
    private final Incidents incidents;
    private final Units units;
    private final Lines lines;

    SectionsOfContracts(CaseContractRows cases, ContractRows register, Incidents incidents, Units units, Lines lines) {
        this.cases = cases;
        this.register = register;
        this.incidents = incidents;
        this.units = units;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(IncidentId incident, PartId part) {
        var contracts = cases.of(incident);
        if (contracts.isEmpty()) {
            return List.of();
        }
        var line = units.lineOf(part.value()).stream().map(Unit::code).toList();
        return severalOf(contracts.stream()
                .flatMap(contract -> register.find(contract).stream())
                .map(Contract::terms)
                .filter(terms -> line.contains(terms.contractor()))
                .flatMap(terms -> terms.sections().stream()));
    }

    /** An office's or a department's own case stays with its own chief: no section decides for it. */
    @Override
    @Transactional(readOnly = true)
    public List<String> of(IncidentId incident) {
        if (cases.of(incident).isEmpty()) {
            return List.of();
        }
        var joint = severalOf(incidents.units(incident).stream().flatMap(part -> of(incident, part).stream()));
        var origin = new PartId(incidents.get(incident).originUnit());
        if (joint.isEmpty() || !of(incident, origin).isEmpty()) {
            return joint;
        }
        var own = lines.post(LinePlace.CHIEF, origin.value()).unitCode();
        return units.get(own).kind() == UnitKind.SECTION
                ? severalOf(Stream.concat(Stream.of(own), joint.stream()))
                : List.of();
    }

    private static List<String> severalOf(Stream<String> sections) {
        var found = sections.distinct().toList();
        return found.size() > 1 ? found : List.of();
    }
}
