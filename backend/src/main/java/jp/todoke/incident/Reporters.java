package jp.todoke.incident;

import java.util.List;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.Role;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which unit somebody reports: where a post is held today. */
@Component
class Reporters {

    private final CurrentActor currentActor;

    Reporters(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    long account() {
        return currentActor.get().accountId();
    }

    String name() {
        return currentActor.get().displayName();
    }

    /** The post that reports; with posts at several units the unit must be named, and it must be one of theirs. */
    HeldPost postFor(@Nullable String unitCode) {
        var posts = currentActor.get().posts().stream().filter(post -> post.role() != Role.ADMIN).toList();
        if (posts.isEmpty()) {
            throw new InvalidInput("unitCode", "no-post");
        }
        if (unitCode == null || unitCode.isBlank()) {
            return onlyUnit(posts);
        }
        return posts.stream().filter(post -> post.unitCode().equals(unitCode)).findFirst()
                .orElseThrow(() -> new InvalidInput("unitCode", "not-your-unit"));
    }

    private static HeldPost onlyUnit(List<HeldPost> posts) {
        if (posts.stream().map(HeldPost::unitCode).distinct().count() > 1) {
            throw new InvalidInput("unitCode", "choose-unit");
        }
        return posts.get(0);
    }
}
