package jp.todoke.prevention;

import java.util.EnumMap;
import java.util.Map;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Which posts do and verify the measures of a case, as its unit is staffed today. */
@Component
class PlanPosts {

    private final Incidents incidents;
    private final Lines lines;
    private final Posts posts;

    PlanPosts(Incidents incidents, Lines lines, Posts posts) {
        this.incidents = incidents;
        this.lines = lines;
        this.posts = posts;
    }

    /** Each of them, in their order. */
    Map<MeasurePost, Post> of(IncidentId incident) {
        var unit = incidents.get(incident).originUnit();
        var found = new EnumMap<MeasurePost, Post>(MeasurePost.class);
        for (var post : MeasurePost.values()) {
            found.put(post, posts.resolve(lines.asked(post.word(), unit), unit));
        }
        return found;
    }
}
