package jp.todoke.clock.ringing;

import java.util.EnumSet;
import java.util.Set;
import jp.todoke.identity.Actor;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * Who makes a call: the section and the posts above in the line of whoever is to act, and the secretariat; nobody calls
 * the own post.
 */
@Component
class ReminderCallers {

    private static final Set<Role> OF_LINE = EnumSet.of(
            Role.SECTION_STAFF,
            Role.SUBSECTION_CHIEF,
            Role.SECTION_CHIEF,
            Role.DEPARTMENT_DIRECTOR,
            Role.DEPUTY_MAYOR,
            Role.SUPERINTENDENT);

    private final Units units;
    private final Confidentiality confidentiality;

    ReminderCallers(Units units, Confidentiality confidentiality) {
        this.units = units;
        this.confidentiality = confidentiality;
    }

    boolean mayMake(ReminderCallRows.Call call, Actor actor) {
        var line = units.lineOf(call.doerUnit()).stream().map(Unit::code).toList();
        return actor.posts().stream()
                        .noneMatch(post -> post.postId() == call.post().id())
                && actor.posts().stream().anyMatch(post -> makes(call, post, line.contains(post.unitCode())))
                && !confidentiality.hindered(call.incident()).contains(actor.accountId());
    }

    private static boolean makes(ReminderCallRows.Call call, HeldPost post, boolean inLine) {
        return post.role().covers(Role.SECRETARIAT)
                || inLine
                        && (OF_LINE.contains(post.role())
                                || post.role() == Role.FACILITY_HEAD
                                        && call.post().role() == Role.FACILITY_STAFF);
    }
}
