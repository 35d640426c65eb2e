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

    /** A unit joined: it, its section and its department see the case from now on. */
    public void joined(IncidentId id, PartId part) {
        relations.relate(id, Relation.CONCERNED_UNIT, part.value());
        relations.relate(id, Relation.SECTION, units.sectionOf(part.value()).code());
        departments(id, part.value());
    }

    public void write(Incident incident) {
        var id = incident.number();
        relations.relate(id, Relation.ORIGIN, incident.originUnit());
        incident.units().forEach(part -> relations.relate(id, Relation.CONCERNED_UNIT, part.value()));
        relations.relate(id, Relation.SECTION, incident.sectionUnit());
        departments(id, incident.originUnit());
    }

    private void departments(IncidentId id, String unitCode) {
        units.lineOf(unitCode).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .forEach(unit -> relations.relate(id, Relation.DEPARTMENT, unit.code()));
    }
}
