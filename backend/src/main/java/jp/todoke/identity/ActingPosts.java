package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.NoSuchPost;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The post that has to act in a case when those who must not act are passed over: the post of the role, else the next
 * higher one of its line, at last the head of the secretariat and the directors above the secretariat.
 */
@Component
public class ActingPosts {

    private final Posts posts;
    private final Units units;
    private final Confidentiality confidentiality;
    private final Clock clock;

    ActingPosts(Posts posts, Units units, Confidentiality confidentiality, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.confidentiality = confidentiality;
        this.clock = clock;
    }

    /**
     * The post that has to act in this case for that role of the unit, those who must not act in the case passed over.
     * Throws {@link NoSuchPost}.
     */
    @Transactional(readOnly = true)
    public Post of(IncidentId incident, Role role, String unitCode) {
        return of(role, unitCode, confidentiality.hindered(incident));
    }

    /**
     * The same with these accounts passed over. Where nobody at all is left, the post of the role itself: the step
     * stays visible, and waits until somebody is appointed. Throws {@link NoSuchPost}.
     */
    @Transactional(readOnly = true)
    public Post of(Role role, String unitCode, Set<Long> hindered) {
        var own = posts.resolve(role, unitCode);
        if (!isHindered(own, hindered)) {
            return own;
        }
        return above(own).filter(post -> somebodyAt(post, hindered)).findFirst().orElse(own);
    }

    /** Whether all who hold the post themselves must not act; their deputies act in their place and so not either. */
    public boolean isHindered(Post post, Set<Long> hindered) {
        if (hindered.isEmpty()) {
            return false;
        }
        var holders = posts.holdersOf(post.id(), today()).stream()
                .filter(holder -> !holder.deputy())
                .toList();
        return !holders.isEmpty() && holders.stream().allMatch(holder -> hindered.contains(holder.accountId()));
    }

    private boolean somebodyAt(Post post, Set<Long> hindered) {
        return !isHindered(post, hindered)
                && posts.holdersOf(post.id(), today()).stream()
                        .anyMatch(holder -> !hindered.contains(holder.accountId()));
    }

    private Stream<Post> above(Post own) {
        return Stream.concat(
                        higherOf(own), posts.find(Role.SECRETARIAT).stream().flatMap(this::headOfSecretariatAndAbove))
                .distinct();
    }

    /**
     * The posts above this one in its own line: of a section's staff its subsection chief, then those that lead; of the
     * secretariat, those of the end of every line.
     */
    private Stream<Post> higherOf(Post own) {
        if (!own.role().isOfLine()) {
            return Stream.empty();
        }
        var leaders = Stream.concat(
                        posts.find(Role.SUBSECTION_CHIEF, own.unitCode()).stream(),
                        leadersOf(
                                own.unitCode(),
                                Stream.of(Role.values())
                                        .filter(Role::leads)
                                        .filter(Role::isOfLine)
                                        .toList())
                                .stream())
                .toList();
        return leaders.subList(leaders.indexOf(own) + 1, leaders.size()).stream();
    }

    private Stream<Post> headOfSecretariatAndAbove(Post secretariat) {
        return leadersOf(
                secretariat.unitCode(), List.of(Role.SECRETARIAT_HEAD, Role.DEPARTMENT_DIRECTOR, Role.DEPUTY_MAYOR))
                .stream();
    }

    private List<Post> leadersOf(String unitCode, List<Role> roles) {
        return units.lineOf(unitCode).stream()
                .flatMap(unit -> roles.stream()
                        .map(role -> posts.find(role, unit.code()))
                        .flatMap(Optional::stream))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
