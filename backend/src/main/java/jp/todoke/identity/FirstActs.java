package jp.todoke.identity;

import java.util.List;
import java.util.Set;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** Tells who did an act that somebody else has to look at; each track tells of its own acts. */
public interface FirstActs {

    /** The acts it knows of. */
    Set<Act> acts();

    /** Who did one of them, as the case stands: the act that waits to be looked at, not those before it. */
    List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part);

    /**
     * Who is behind an act.
     *
     * @param account who entered it
     * @param onBehalf whether it was entered for somebody
     * @param sender for whom, where that person has an account
     */
    record Doer(long account, boolean onBehalf, @Nullable Long sender) {

        /** An act of one's own. */
        public static Doer self(long account) {
            return new Doer(account, false, null);
        }
    }
}
