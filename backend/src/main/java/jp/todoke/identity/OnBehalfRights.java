package jp.todoke.identity;

import java.util.Map;
import java.util.Set;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may enter what somebody else said or sent 代行入力: the section responsible for the facility (without one: of the
 * case), each joint section in its own step, and the secretariat; never a party to the case.
 */
@Component
public class OnBehalfRights {

    private final CaseAccess access;
    private final CurrentActor actors;
    private final Units units;
    private final ObjectProvider<SilentSections> silent;

    OnBehalfRights(CaseAccess access, CurrentActor actors, Units units, ObjectProvider<SilentSections> silent) {
        this.access = access;
        this.actors = actors;
        this.units = units;
        this.silent = silent;
    }

    /** Whether the person of this request, who sees the case, may enter this step of it for others. */
    public boolean mayEnter(IncidentId incident, @Nullable PartId part, Step step) {
        var standings = access.standings(incident);
        if (standings.containsKey(Standing.PARTY)) {
            return false;
        }
        return standings.containsKey(Standing.SECRETARIAT)
                || (part == null ? inOwnLine(standings) : inSectionOf(part, standings))
                || silent.getObject().of(incident, part, step).stream()
                        .anyMatch(section -> actors.get().holds(Role.SECTION_STAFF, section));
    }

    private boolean inSectionOf(PartId part, Map<Standing, Set<Role>> standings) {
        return units.find(part.value())
                .map(facility -> actors.get()
                        .holds(
                                Role.SECTION_STAFF,
                                units.sectionOf(facility.code()).code()))
                .orElseGet(() -> inOwnLine(standings));
    }

    private static boolean inOwnLine(Map<Standing, Set<Role>> standings) {
        return standings.getOrDefault(Standing.OWN_LINE, Set.of()).stream()
                .anyMatch(role -> role.covers(Role.SECTION_STAFF));
    }
}
