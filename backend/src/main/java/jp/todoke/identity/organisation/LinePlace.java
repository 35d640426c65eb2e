package jp.todoke.identity.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands where in the line of a unit concerned. The diagrams name the place, this table the roles that fill it in
 * each kind of unit: the first one that somebody holds.
 */
public enum LinePlace {
    /** Whoever searches and writes down. */
    STAFF,
    /** Whoever answers for the unit 所属長: confirms the first report, hands in the written report, plans. */
    HEAD,
    /** Whoever receives from the unit, instructs it, accepts and approves. */
    CHIEF,
    /** Whoever publishes: 広報; where nobody holds that post, whoever accepts and approves. */
    PUBLISHER;

    private static final String PREFIX = "line-";

    /** The word of the diagrams: {@code line-head}. */
    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** The place of that word, empty for the word of a role. */
    public static Optional<LinePlace> ofKey(String key) {
        return Stream.of(values()).filter(place -> place.key().equals(key)).findFirst();
    }

    /** The roles that fill this place, the fittest first; never empty. */
    public List<Role> roles(UnitKind kind) {
        if (this == PUBLISHER) {
            return Stream.concat(Stream.of(Role.PUBLIC_RELATIONS), CHIEF.roles(kind).stream())
                    .toList();
        }
        return switch (kind) {
            case FACILITY ->
                choose(
                        List.of(Role.FACILITY_STAFF, Role.CONTRACTOR),
                        List.of(Role.FACILITY_HEAD, Role.CONTRACTOR),
                        List.of(Role.SECTION_CHIEF));
            case SECTION ->
                choose(
                        List.of(Role.SECTION_STAFF, Role.SECTION_CHIEF),
                        List.of(Role.SUBSECTION_CHIEF, Role.SECTION_CHIEF),
                        List.of(Role.SECTION_CHIEF));
            case OFFICE ->
                choose(
                        List.of(Role.SECTION_STAFF, Role.SECRETARIAT, Role.AUDITOR, Role.SECTION_CHIEF),
                        List.of(Role.SECTION_CHIEF, Role.SECRETARIAT_HEAD),
                        List.of(Role.DEPARTMENT_DIRECTOR));
            case DEPARTMENT ->
                choose(
                        List.of(Role.SECTION_STAFF, Role.DEPARTMENT_DIRECTOR),
                        List.of(Role.DEPARTMENT_DIRECTOR),
                        List.of(Role.DEPUTY_MAYOR, Role.SUPERINTENDENT));
            case CONTRACTOR ->
                choose(
                        List.of(Role.CONTRACTOR, Role.SECTION_STAFF, Role.SECTION_CHIEF),
                        List.of(Role.CONTRACTOR, Role.SUBSECTION_CHIEF, Role.SECTION_STAFF, Role.SECTION_CHIEF),
                        List.of(Role.SECTION_CHIEF));
            case BODY -> List.of(Role.DEPUTY_MAYOR, Role.SUPERINTENDENT);
        };
    }

    private List<Role> choose(List<Role> staff, List<Role> head, List<Role> chief) {
        return switch (this) {
            case STAFF -> staff;
            case HEAD -> head;
            case CHIEF, PUBLISHER -> chief;
        };
    }
}
