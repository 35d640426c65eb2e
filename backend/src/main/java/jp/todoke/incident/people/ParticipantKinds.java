package jp.todoke.incident.people;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.CaseStaff;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** What somebody named in a case may be: what the people of its units are at work, and who else a case is about. */
@Component
public class ParticipantKinds {

    /** What the letters of somebody stand behind whose work was not told, or is none of the list. */
    public static final String STAFF = "職員";

    private static final List<String> OTHERS = List.of(
            STAFF, "派遣職員", "委託先の従業者", "園児", "児童", "生徒", "保護者", "利用者", "住民", "他の自治体の職員", "警察の職員", "報道機関の職員", "外部の方");

    private final CaseStaff staff;

    ParticipantKinds(CaseStaff staff) {
        this.staff = staff;
    }

    /** In the order in which they are offered. */
    public List<String> of(IncidentId incident) {
        return Stream.concat(staff.of(incident).stream().map(CaseStaff.Worker::post), OTHERS.stream())
                .distinct()
                .toList();
    }

    /** Whether whoever does that work in the place of the case gets a letter by acting in it. */
    public static boolean isMasked(Role role) {
        return role == Role.FACILITY_STAFF || role == Role.CONTRACTOR;
    }
}
