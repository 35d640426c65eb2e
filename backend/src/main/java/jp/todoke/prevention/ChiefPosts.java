package jp.todoke.prevention;

import java.util.List;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The post whose word a plan waits for: the chief of the unit's line, or of a joint section. */
@Component
class ChiefPosts {

    private final Incidents incidents;
    private final Lines lines;
    private final Posts posts;

    ChiefPosts(Incidents incidents, Lines lines, Posts posts) {
        this.incidents = incidents;
        this.lines = lines;
        this.posts = posts;
    }

    Post of(IncidentId incident, @Nullable String section) {
        return section == null
                ? lines.post(LinePlace.CHIEF, incidents.get(incident).originUnit())
                : posts.resolve(Role.SECTION_CHIEF, section);
    }

    /** Whether somebody holds the post only in another's place 代理. */
    boolean deputises(Actor actor, IncidentId incident, @Nullable String section) {
        var held = held(actor, incident, section);
        return !held.isEmpty() && held.stream().allMatch(HeldPost::deputy);
    }

    /** Whether it is somebody's own post. */
    boolean owns(Actor actor, IncidentId incident, @Nullable String section) {
        return held(actor, incident, section).stream().anyMatch(post -> !post.deputy());
    }

    private List<HeldPost> held(Actor actor, IncidentId incident, @Nullable String section) {
        var post = of(incident, section).id();
        return actor.posts().stream().filter(held -> held.postId() == post).toList();
    }
}
