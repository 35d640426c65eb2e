package jp.todoke.clock.waiver;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.clock.ClockRow;
import jp.todoke.identity.Actor;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * Who has to do with a waiver: the doer's own unit or its chief asks, the chief, a post above or the secretariat
 * confirms; no party does either.
 */
@Component
class WaiverRights {

    private static final Set<Role> ABOVE =
            EnumSet.of(Role.SECTION_CHIEF, Role.DEPARTMENT_DIRECTOR, Role.DEPUTY_MAYOR, Role.SUPERINTENDENT);

    private final Posts posts;
    private final Units units;
    private final Confidentiality confidentiality;
    private final SecondPersons secondPersons;
    private final Clock clock;

    WaiverRights(Posts posts, Units units, Confidentiality confidentiality, SecondPersons secondPersons, Clock clock) {
        this.posts = posts;
        this.units = units;
        this.confidentiality = confidentiality;
        this.secondPersons = secondPersons;
        this.clock = clock;
    }

    /** Whether this person may ask that the clock be waived. */
    boolean mayAsk(ClockRow row, Actor actor) {
        var unit = posts.resolve(row.doer(), row.doerUnit()).unitCode();
        return noParty(row, actor)
                && (actor.posts().stream().anyMatch(post -> post.unitCode().equals(unit))
                        || inLine(row, actor, EnumSet.of(Role.SECTION_CHIEF)));
    }

    /** Whether this person may be the second one, unless it was the first. */
    boolean mayDecide(ClockRow row, Actor actor) {
        return noParty(row, actor) && (actor.has(Role.SECRETARIAT) || inLine(row, actor, ABOVE));
    }

    /**
     * Who is asked to be the second one: the nearest post of the line that somebody else than whoever asked can fill,
     * and the secretariat. The posts above it may decide all the same; they are not asked for each limit of the house.
     */
    List<Post> asked(ClockRow row, long asker) {
        var hindered = confidentiality.hindered(row.incident());
        var today = LocalDate.now(clock);
        var nearest = units.lineOf(row.doerUnit()).stream()
                .flatMap(unit -> ABOVE.stream().flatMap(role -> posts.find(role, unit.code()).stream()))
                .filter(post -> posts.holdersOf(post.id(), today).stream()
                        .anyMatch(holder -> secondPersons.mayLook(TwoPersonRule.WAIVER, asker, holder.accountId())
                                && !hindered.contains(holder.accountId())))
                .limit(1);
        return Stream.concat(
                        nearest,
                        Stream.of(Role.SECRETARIAT, Role.SECRETARIAT_HEAD).flatMap(role -> posts.find(role).stream()))
                .toList();
    }

    private boolean noParty(ClockRow row, Actor actor) {
        return !confidentiality.hindered(row.incident()).contains(actor.accountId());
    }

    private boolean inLine(ClockRow row, Actor actor, Set<Role> roles) {
        var line = units.lineOf(row.doerUnit()).stream().map(Unit::code).toList();
        return actor.posts().stream()
                .anyMatch((HeldPost post) -> roles.contains(post.role()) && line.contains(post.unitCode()));
    }
}
