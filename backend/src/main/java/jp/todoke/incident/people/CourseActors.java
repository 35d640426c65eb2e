package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a line of the course of events may be about: the posts of the case's units and line, and those named in it. */
@Service
public class CourseActors {

    private static final List<Role> ROLES = List.of(
            Role.FACILITY_HEAD,
            Role.FACILITY_STAFF,
            Role.CONTRACTOR,
            Role.SECTION_CHIEF,
            Role.SUBSECTION_CHIEF,
            Role.SECTION_STAFF,
            Role.DEPARTMENT_DIRECTOR);

    private final Incidents incidents;
    private final Units units;
    private final Posts posts;
    private final Participants participants;

    CourseActors(Incidents incidents, Units units, Posts posts, Participants participants) {
        this.incidents = incidents;
        this.units = units;
        this.posts = posts;
        this.participants = participants;
    }

    /** Suggestions, the units' posts first, those named in the case last. */
    @Transactional(readOnly = true)
    public List<CaseText> of(IncidentId id) {
        var incident = incidents.get(id);
        var codes = new LinkedHashSet<String>();
        incident.units().stream().map(PartId::value).forEach(codes::add);
        units.lineOf(incident.originUnit()).stream().map(Unit::code).forEach(codes::add);
        var names = new LinkedHashSet<String>();
        codes.forEach(code -> ROLES.forEach(role -> posts.find(role, code).ifPresent(post -> names.add(post.name()))));
        participants.of(id).forEach(person -> names.add(person.name()));
        return new ArrayList<>(names).stream().map(CaseText::new).toList();
    }
}
