package jp.todoke.incident;

import jp.todoke.identity.CaseRelations;
import jp.todoke.identity.Relation;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Component;

/** Tells the access policy to which units a new case belongs. */
@Component
public class IncidentRelations {

    private final CaseRelations relations;
    private final Units units;

    IncidentRelations(CaseRelations relations, Units units) {
        this.relations = relations;
        this.units = units;
    }

    /** A facility joined: it, its section and its department see the case from now on. */
    public void joined(IncidentId id, PartId facility) {
        relations.relate(id, Relation.FACILITY, facility.value());
        relations.relate(id, Relation.SECTION, units.sectionOf(facility.value()).code());
        departments(id, facility.value());
    }

    public void write(Incident incident) {
        var id = incident.number();
        relations.relate(id, Relation.ORIGIN, incident.originUnit());
        incident.facilities().forEach(facility -> relations.relate(id, Relation.FACILITY, facility.value()));
        relations.relate(id, Relation.SECTION, incident.sectionUnit());
        departments(id, incident.originUnit());
    }

    private void departments(IncidentId id, String unitCode) {
        units.lineOf(unitCode).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .forEach(unit -> relations.relate(id, Relation.DEPARTMENT, unit.code()));
    }
}
