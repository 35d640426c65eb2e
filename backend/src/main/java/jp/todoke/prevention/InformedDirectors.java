package jp.todoke.prevention;

import java.util.List;
import java.util.Optional;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * Which directors an approved plan is reported to: of the unit's line or of each joint section, none that decides it.
 */
@Component
class InformedDirectors {

    private final ChiefPosts chiefs;
    private final JointSections sections;
    private final Incidents incidents;
    private final Posts posts;

    InformedDirectors(ChiefPosts chiefs, JointSections sections, Incidents incidents, Posts posts) {
        this.chiefs = chiefs;
        this.sections = sections;
        this.incidents = incidents;
        this.posts = posts;
    }

    List<Post> of(IncidentId incident) {
        return sectionsOf(incident).stream()
                .map(section -> posts.resolve(
                        Role.DEPARTMENT_DIRECTOR,
                        section.orElseGet(() -> incidents.get(incident).originUnit())))
                .distinct()
                .filter(director -> !isChief(director, incident))
                .toList();
    }

    /** The joint sections, or none in particular. */
    private List<Optional<String>> sectionsOf(IncidentId incident) {
        var joint = sections.of(incident);
        return joint.isEmpty()
                ? List.of(Optional.empty())
                : joint.stream().map(Optional::of).toList();
    }

    private boolean isChief(Post post, IncidentId incident) {
        return sectionsOf(incident).stream()
                .anyMatch(section -> chiefs.of(incident, section.orElse(null)).id() == post.id());
    }
}
