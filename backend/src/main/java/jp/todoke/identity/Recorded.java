package jp.todoke.identity;

import java.time.Instant;

/** Who wrote a fact down, in which post, and when: stored with every fact that a person records. */
public record Recorded(long account, String post, Instant at) {

    /** Signs for an actor: with the post held at the unit, else with any other post, else (the program) with its name. */
    public static Recorded by(Actor actor, String unitCode, Instant now) {
        var post = actor.posts().stream().filter(held -> held.unitCode().equals(unitCode)).findFirst()
                .or(() -> actor.posts().stream().findFirst())
                .map(HeldPost::postName).orElse(actor.displayName());
        return new Recorded(actor.accountId(), post, now);
    }
}
