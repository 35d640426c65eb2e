package jp.todoke.identity.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units of one kind below the same unit, as one speaks of them together: all nurseries of a section.
 *
 * @param of the unit above them, of a body its own name
 */
public record UnitGroup(UnitKind kind, String of, List<GroupedUnit> units) {

    public UnitGroup {
        units = List.copyOf(units);
    }

    /** A unit by its code. */
    public record GroupedUnit(String code, String name) {}

    /**
     * Puts units together, kinds in the order of {@link UnitKind}, else in the order given.
     *
     * @param all the whole organisation by its codes
     */
    public static List<UnitGroup> of(Collection<Unit> units, Map<String, Unit> all) {
        record Key(UnitKind kind, String of) {}
        var groups = new LinkedHashMap<Key, List<GroupedUnit>>();
        units.forEach(
                unit -> groups.computeIfAbsent(new Key(unit.kind(), nameAbove(unit, all)), key -> new ArrayList<>())
                        .add(new GroupedUnit(unit.code(), unit.name())));
        return groups.entrySet().stream()
                .map(group ->
                        new UnitGroup(group.getKey().kind(), group.getKey().of(), group.getValue()))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** The name of the unit above, of a body its own. */
    public static String nameAbove(Unit unit, Map<String, Unit> all) {
        var above = unit.parentCode() == null ? null : all.get(unit.parentCode());
        return above == null ? unit.bodyName() : above.name();
    }
}
