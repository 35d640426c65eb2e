package jp.todoke.identity.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the holder of a post does; the same word in the diagrams, in the access table and in security. */
public enum Role {
    FACILITY_STAFF,
    FACILITY_HEAD,
    SECTION_STAFF,
    SUBSECTION_CHIEF,
    SECTION_CHIEF,
    DEPARTMENT_DIRECTOR,
    SECRETARIAT,
    SECRETARIAT_HEAD,
    ADMIN,
    DEPUTY_MAYOR,
    SUPERINTENDENT,
    AUDITOR,
    PUBLIC_RELATIONS,
    SECURITY_OFFICE,
    COUNCIL_MEMBER,
    CONTRACTOR;

    /** The word of diagrams and tables: {@code facility-head}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that word. Throws IllegalArgumentException for an unknown one. */
    @JsonCreator
    public static Role ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a holder of this role may do what {@code other} may at the same unit. */
    public boolean covers(Role other) {
        return this == other
                || this == FACILITY_HEAD && other == FACILITY_STAFF
                || this == SUBSECTION_CHIEF && other == SECTION_STAFF
                || this == SECTION_CHIEF && (other == SUBSECTION_CHIEF || other == SECTION_STAFF)
                || this == SECRETARIAT_HEAD && other == SECRETARIAT;
    }

    /**
     * Roles that see every case, of their body at least, or say who holds which post: nobody comes to them by the word
     * of one person.
     */
    public boolean takesTwo() {
        return this == SECRETARIAT || this == DEPUTY_MAYOR || this == SUPERINTENDENT || confirmsAppointments();
    }

    /** Roles whose holders may be the second person of an appointment; each of them takes two itself. */
    public boolean confirmsAppointments() {
        return this == SECRETARIAT_HEAD || this == ADMIN || this == AUDITOR;
    }

    /** Roles that lead a unit; a step whose own post is missing goes to the next of them up the line. */
    public boolean leads() {
        return switch (this) {
            case FACILITY_HEAD, SECTION_CHIEF, DEPARTMENT_DIRECTOR, SECRETARIAT_HEAD, DEPUTY_MAYOR, SUPERINTENDENT ->
                true;
            default -> false;
        };
    }

    /** Roles found by going up a unit's line; the others exist once in the municipality. */
    public boolean isOfLine() {
        return switch (this) {
            case FACILITY_STAFF,
                    FACILITY_HEAD,
                    SECTION_STAFF,
                    SUBSECTION_CHIEF,
                    SECTION_CHIEF,
                    DEPARTMENT_DIRECTOR,
                    DEPUTY_MAYOR,
                    SUPERINTENDENT,
                    CONTRACTOR -> true;
            default -> false;
        };
    }
}
