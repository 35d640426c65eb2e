package jp.todoke.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;

/**
 * Who reads and who enters a contract: the secretariat reads and enters all, auditors read all; the section in charge
 * reads its own and enters them; its department and the contractor read them.
 */
final class ContractReaders {

    private static final Set<Role> OF_A_UNIT = Set.of(
            Role.SECTION_STAFF,
            Role.SECTION_CHIEF,
            Role.DEPARTMENT_DIRECTOR,
            Role.CONTRACTOR,
            Role.FACILITY_HEAD,
            Role.FACILITY_STAFF);

    private final Actor actor;
    private final Set<String> own;

    /** @param units of the organisation by their codes */
    ContractReaders(Actor actor, Map<String, Unit> units) {
        this.actor = actor;
        this.own = actor.posts().stream()
                .filter(post -> OF_A_UNIT.contains(post.role()))
                .map(HeldPost::unitCode)
                .collect(Collectors.toCollection(HashSet::new));
        units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION)
                .filter(unit -> actor.holds(Role.DEPARTMENT_DIRECTOR, String.valueOf(unit.parentCode())))
                .map(Unit::code)
                .forEach(own::add);
    }

    /** Whether every contract is read. */
    boolean readsAll() {
        return actor.has(Role.SECRETARIAT) || actor.has(Role.AUDITOR);
    }

    /** The units whose contracts are read. */
    Set<String> own() {
        return Set.copyOf(own);
    }

    boolean reads(ContractTerms terms) {
        return readsAll()
                || own.contains(terms.contractor())
                || terms.sections().stream().anyMatch(own::contains);
    }

    boolean enters(ContractTerms terms) {
        return actor.has(Role.SECRETARIAT) || inCharge(terms.sections());
    }

    /** Whether somebody of one of these sections is asking. */
    boolean inCharge(List<String> sections) {
        return sections.stream().anyMatch(section -> actor.holds(Role.SECTION_STAFF, section));
    }
}
