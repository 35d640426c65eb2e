package jp.todoke.identity;

import java.util.Locale;
import jp.todoke.identity.organisation.Role;

/** How somebody stands to a case: the columns of the access table. */
public enum Standing {
    OWN_LINE,
    OTHER_UNIT,
    PARTY,
    SECRETARIAT,
    ADMINISTRATOR;

    /** The name of its column: {@code own-line}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The standing that a role gives where no case is asked about. */
    static Standing of(Role role) {
        return switch (role) {
            case FACILITY_STAFF,
                    FACILITY_HEAD,
                    SECTION_STAFF,
                    SUBSECTION_CHIEF,
                    SECTION_CHIEF,
                    DEPARTMENT_DIRECTOR,
                    DEPUTY_MAYOR,
                    SUPERINTENDENT,
                    CONTRACTOR -> OWN_LINE;
            case SECRETARIAT, SECRETARIAT_HEAD -> SECRETARIAT;
            case ADMIN -> ADMINISTRATOR;
            case AUDITOR, PUBLIC_RELATIONS, SECURITY_OFFICE, COUNCIL_MEMBER -> OTHER_UNIT;
        };
    }
}
