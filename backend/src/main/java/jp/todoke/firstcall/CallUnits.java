package jp.todoke.firstcall;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Employers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Of which units a call may be taken: the section, its facilities and contractors by the section, units of every kind
 * by the secretariat.
 */
@Service
public class CallUnits {

    private static final Set<UnitKind> CALLING = EnumSet.complementOf(EnumSet.of(UnitKind.BODY));

    private final Units units;
    private final Employers employers;
    private final CurrentActor currentActor;

    CallUnits(Units units, Employers employers, CurrentActor currentActor) {
        this.units = units;
        this.employers = employers;
        this.currentActor = currentActor;
    }

    /** A unit from which somebody may call, for whom its people work, with the number to call back. */
    public record CallUnit(String code, String name, Employer employer, @Nullable String phone) {}

    /** The units of whoever listens, in the order of the organisation. */
    public List<CallUnit> mine() {
        var all = units.all();
        var byCode = all.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        var everywhere = currentActor.get().has(Role.SECRETARIAT);
        return all.stream()
                .filter(unit -> CALLING.contains(unit.kind()))
                .filter(unit -> everywhere || inLine(unit, byCode))
                .map(unit -> new CallUnit(unit.code(), unit.name(), employers.of(unit.code()), unit.phone()))
                .toList();
    }

    /** The post in which the person of this request listens. */
    HeldPost listener() {
        return currentActor.get().posts().stream()
                .filter(post -> Stream.of(Role.SECTION_STAFF, Role.SECRETARIAT).anyMatch(post.role()::covers))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the access table lets only sections and the secretariat in"));
    }

    private boolean inLine(Unit unit, Map<String, Unit> byCode) {
        return Stream.iterate(
                        unit,
                        above -> above != null,
                        above -> above.parentCode() == null ? null : byCode.get(above.parentCode()))
                .anyMatch(above -> currentActor.get().holds(Role.SECTION_STAFF, above.code()));
    }
}
