package jp.todoke.incident;

import jp.todoke.identity.CaseRelations;
import jp.todoke.identity.Relation;
import jp.todoke.identity.UnitKind;
import jp.todoke.identity.Units;
import org.springframework.stereotype.Component;

/** Tells the access policy to which units a new case belongs. */
@Component
class Relations {

    private final CaseRelations relations;
    private final Units units;

    Relations(CaseRelations relations, Units units) {
        this.relations = relations;
        this.units = units;
    }

    void write(Incident incident) {
        var id = incident.number();
        relations.relate(id, Relation.ORIGIN, incident.originUnit());
        incident.facilities().forEach(facility -> relations.relate(id, Relation.FACILITY, facility.value()));
        relations.relate(id, Relation.SECTION, incident.sectionUnit());
        units.lineOf(incident.originUnit()).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .forEach(unit -> relations.relate(id, Relation.DEPARTMENT, unit.code()));
    }
}
