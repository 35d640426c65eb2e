package jp.todoke.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to act for clocks: the same posts to which the clocks ring, each asked for once in a list. */
@Component
class ClockDoers {

    private final ActingPosts acting;
    private final Posts posts;
    private final Confidentiality confidentiality;
    private final Clock clock;

    ClockDoers(ActingPosts acting, Posts posts, Confidentiality confidentiality, Clock clock) {
        this.acting = acting;
        this.posts = posts;
        this.confidentiality = confidentiality;
        this.clock = clock;
    }

    /**
     * For whom a clock waits; {@code incident} is given only where somebody must not act in the case, so that the
     * others are one.
     */
    record Asked(Role role, String unitCode, @Nullable IncidentId incident) {}

    /** The post that has to act, and those who hold it today and may act, deputies last. */
    record Doer(Post post, List<Holder> holders) {

        boolean is(long account) {
            return holders.stream().anyMatch(holder -> holder.accountId() == account);
        }
    }

    /** Answers of one list. */
    final class Known {

        private final Map<Asked, Doer> doers = new HashMap<>();
        private final Map<Long, List<Holder>> holders = new HashMap<>();
        private final LocalDate today = LocalDate.now(clock);

        Doer of(Asked asked) {
            return doers.computeIfAbsent(asked, this::find);
        }

        private Doer find(Asked asked) {
            var hindered = asked.incident() == null ? Set.<Long>of() : confidentiality.hindered(asked.incident());
            var post = acting.of(asked.role(), asked.unitCode(), hindered);
            var there = holders.computeIfAbsent(post.id(), id -> posts.holdersOf(id, today));
            return new Doer(
                    post,
                    there.stream()
                            .filter(holder -> !hindered.contains(holder.accountId()))
                            .toList());
        }
    }

    Known known() {
        return new Known();
    }
}
