package jp.todoke.clock;

import java.util.EnumSet;
import java.util.Set;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.Parties;
import jp.todoke.identity.Posts;
import jp.todoke.identity.Role;
import jp.todoke.identity.Unit;
import jp.todoke.identity.Units;
import org.springframework.stereotype.Component;

/** Who has to do with a waiver: the doer's own unit or its chief asks, the chief, a post above or the secretariat confirms; no party does either. */
@Component
class WaiverRights {

    private static final Set<Role> ABOVE = EnumSet.of(Role.SECTION_CHIEF, Role.DEPARTMENT_DIRECTOR, Role.DEPUTY_MAYOR, Role.SUPERINTENDENT);

    private final Posts posts;
    private final Units units;
    private final Parties parties;

    WaiverRights(Posts posts, Units units, Parties parties) {
        this.posts = posts;
        this.units = units;
        this.parties = parties;
    }

    /** Whether this person may ask that the clock be waived. */
    boolean mayAsk(ClockRow row, Actor actor) {
        var unit = posts.resolve(row.doer(), row.doerUnit()).unitCode();
        return noParty(row, actor)
                && (actor.posts().stream().anyMatch(post -> post.unitCode().equals(unit)) || inLine(row, actor, EnumSet.of(Role.SECTION_CHIEF)));
    }

    /** Whether this person may be the second one, unless it was the first. */
    boolean mayDecide(ClockRow row, Actor actor) {
        return noParty(row, actor) && (actor.has(Role.SECRETARIAT) || inLine(row, actor, ABOVE));
    }

    private boolean noParty(ClockRow row, Actor actor) {
        return !parties.of(row.incident()).contains(actor.accountId());
    }

    private boolean inLine(ClockRow row, Actor actor, Set<Role> roles) {
        var line = units.lineOf(row.doerUnit()).stream().map(Unit::code).toList();
        return actor.posts().stream().anyMatch((HeldPost post) -> roles.contains(post.role()) && line.contains(post.unitCode()));
    }
}
