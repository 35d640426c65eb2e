package jp.todoke.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitGroup;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import org.springframework.stereotype.Component;

/** To whom a 注意喚起 can be sent: facilities, sections, offices, and contractors that have a contract today. */
@Component
class RollOutUnits {

    private static final Set<UnitKind> ADDRESSABLE =
            EnumSet.of(UnitKind.FACILITY, UnitKind.SECTION, UnitKind.OFFICE, UnitKind.CONTRACTOR);

    private final Units units;
    private final Lines lines;
    private final RollOutRows rows;
    private final Clock clock;

    RollOutUnits(Units units, Lines lines, RollOutRows rows, Clock clock) {
        this.units = units;
        this.lines = lines;
        this.rows = rows;
        this.clock = clock;
    }

    /** All units by their codes, in the order of the organisation. */
    Map<String, Unit> all() {
        var all = new LinkedHashMap<String, Unit>();
        units.all().forEach(unit -> all.put(unit.code(), unit));
        return all;
    }

    /**
     * Those that can be chosen, together as one chooses them: all facilities of a section, all sections of a
     * department.
     */
    List<UnitGroup> groups() {
        var all = all();
        return UnitGroup.of(addressable(all), all);
    }

    /** The codes of those that can be chosen. */
    Set<String> codes() {
        return addressable(all()).stream().map(Unit::code).collect(Collectors.toSet());
    }

    /** Who answers for the unit: the chief of a section, the head of every other one. */
    Post answering(String unitCode) {
        var place = units.get(unitCode).kind() == UnitKind.SECTION ? LinePlace.CHIEF : LinePlace.HEAD;
        return lines.post(place, unitCode);
    }

    private List<Unit> addressable(Map<String, Unit> all) {
        var contractors = Set.copyOf(rows.contractors(LocalDate.now(clock)));
        return all.values().stream()
                .filter(unit -> ADDRESSABLE.contains(unit.kind()))
                .filter(unit -> unit.kind() != UnitKind.CONTRACTOR || contractors.contains(unit.code()))
                .toList();
    }
}
