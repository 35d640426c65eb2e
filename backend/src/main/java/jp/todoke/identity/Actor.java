package jp.todoke.identity;

import java.util.List;
import jp.todoke.identity.organisation.Role;

/** Who is asking, with the posts held today; somebody else knows the password while {@code mustChangePassword}. */
public record Actor(
        long accountId, String login, String displayName, List<HeldPost> posts, boolean mustChangePassword) {

    /** The program itself: jobs of the engine and of the schedule. */
    public static final Actor SYSTEM = new Actor(0, "system", "自動", List.of(), false);

    /** A request without login. */
    public static final Actor NOBODY = new Actor(-1, "", "ログインなし", List.of(), false);

    public Actor {
        posts = List.copyOf(posts);
    }

    /** Whether a post held at any unit gives this role. */
    public boolean has(Role role) {
        return posts.stream().anyMatch(post -> post.role().covers(role));
    }

    /** Whether a post held at this very unit gives this role. */
    public boolean holds(Role role, String unitCode) {
        return posts.stream()
                .anyMatch(
                        post -> post.unitCode().equals(unitCode) && post.role().covers(role));
    }

    /** Whether this is a person who has logged in. */
    public boolean isPerson() {
        return accountId > 0;
    }

    /** Account id only: a name never reaches a log line. */
    @Override
    public String toString() {
        return "Actor(" + accountId + ")";
    }
}
