package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import org.springframework.stereotype.Component;

/**
 * For whom somebody works: a contractor's people, and those of whatever lies below a contractor, are not the body's.
 */
@Component
public class Employers {

    private final Units units;

    Employers(Units units) {
        this.units = units;
    }

    /** For whom the people of that unit work. Throws {@link jp.todoke.identity.organisation.UnknownUnit}. */
    public Employer of(String unitCode) {
        return units.lineOf(unitCode).stream().anyMatch(unit -> unit.kind() == UnitKind.CONTRACTOR)
                ? Employer.CONTRACTOR
                : Employer.BODY;
    }

    /** From when the body knows what that unit's people have known since {@code knownAt} and told at {@code toldAt}. */
    public Instant bodyKnows(String unitCode, Instant knownAt, Instant toldAt) {
        return of(unitCode) == Employer.BODY ? knownAt : toldAt;
    }

    /** For whom the holder of a post works: a contractor's person stays one in a post at a unit of the body. */
    public Employer of(HeldPost post) {
        return post.role() == Role.CONTRACTOR ? Employer.CONTRACTOR : of(post.unitCode());
    }
}
