package jp.todoke.clock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.identity.Holder;
import jp.todoke.identity.Posts;
import jp.todoke.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told of a rung: the holders of the doer's post and of the posts above it; a post that nobody holds is passed by. */
@Component
class Receivers {

    private final Posts posts;

    Receivers(Posts posts) {
        this.posts = posts;
    }

    /** The holders by how many posts they stand above the doer; a person is told once, at the lowest. */
    Map<Holder, Integer> of(Role doer, String unit, int postsAbove, LocalDate day) {
        var told = new LinkedHashMap<Long, Holder>();
        var heights = new LinkedHashMap<Holder, Integer>();
        var role = doer;
        for (int height = 0; height <= postsAbove; height++) {
            var holders = List.<Holder>of();
            while (holders.isEmpty() && role != null) {
                holders = posts.holdersOf(posts.resolve(role, unit).id(), day);
                role = above(role);
            }
            for (var holder : holders) {
                if (told.putIfAbsent(holder.accountId(), holder) == null) {
                    heights.put(holder, height);
                }
            }
        }
        return heights;
    }

    private static @Nullable Role above(Role role) {
        return switch (role) {
            case FACILITY_STAFF -> Role.FACILITY_HEAD;
            case FACILITY_HEAD, SECTION_STAFF, CONTRACTOR -> Role.SECTION_CHIEF;
            case SECTION_CHIEF -> Role.DEPARTMENT_DIRECTOR;
            case SECRETARIAT -> Role.SECRETARIAT_HEAD;
            case DEPARTMENT_DIRECTOR -> Role.DEPUTY_MAYOR;
            default -> null;
        };
    }
}
