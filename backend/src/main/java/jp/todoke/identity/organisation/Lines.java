package jp.todoke.identity.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The line of a unit concerned: which post stands at which {@link LinePlace} today. */
@Component
public class Lines {

    /** The last letters of units after which their leaders are called. */
    private static final String NAMED_AFTER = "課所室局部";

    private final Units units;
    private final Posts posts;
    private final Clock clock;

    Lines(Units units, Posts posts, Clock clock) {
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    /** The post at that place of the unit's line. Throws {@link NoSuchPost}. */
    public Post post(LinePlace place, String unitCode) {
        return posts.resolve(role(place, unitCode), unitCode);
    }

    /**
     * The role that fills the place at the unit: the first of the table that somebody holds there or up its line; where
     * nobody does, the first of its line, so that the step waits until somebody is appointed.
     */
    public Role role(LinePlace place, String unitCode) {
        var roles = place.roles(units.get(unitCode).kind());
        return roles.stream()
                .filter(role -> isHeld(role, unitCode))
                .findFirst()
                .orElse(roles.stream()
                        .filter(role -> role != Role.PUBLIC_RELATIONS)
                        .findFirst()
                        .orElseThrow());
    }

    /** 広報 stands in no line; the post exists once in the municipality. */
    private boolean isHeld(Role role, String unitCode) {
        var today = LocalDate.now(clock);
        return role == Role.PUBLIC_RELATIONS
                ? !posts.holdersOf(role, today).isEmpty()
                : posts.isHeld(role, unitCode, today);
    }

    /**
     * How people call whoever stands at that place of the unit's line: 課長, of an office that is a section 所長, of a
     * department 部長. Throws {@link NoSuchPost}.
     */
    public String word(LinePlace place, String unitCode) {
        var post = post(place, unitCode);
        var leads = post.role() == Role.SECTION_CHIEF || post.role() == Role.DEPARTMENT_DIRECTOR;
        var last = post.unitName().substring(post.unitName().length() - 1);
        return leads && NAMED_AFTER.contains(last) ? last + "長" : post.name();
    }

    /** The role that a diagram's word asks for at the unit: a place of its line, or a role as such. */
    public Role asked(String word, String unitCode) {
        return LinePlace.ofKey(word).map(place -> role(place, unitCode)).orElseGet(() -> Role.ofKey(word));
    }
}
