package jp.todoke.clock;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as it stands.
 *
 * @param id {@code clock-17}, also the part under which its process runs
 * @param basis when the event happened from which the rule counts
 * @param limit the instant by which the act is to be done
 * @param startedLate 期限後に開始: the limit counted from the basis was already past when the clock was started
 * @param notAskedUntil until when whoever acts is not asked why it is late: the limit was past when its event was
 *     entered
 * @param ruleVersion the version of the rule that gave the limit
 * @param metAt when the act was done; {@code metOn} where only its day is known
 * @param endReason why it ended without its act
 */
public record ClockView(
        String id,
        IncidentId incident,
        @Nullable PartId part,
        ClockKey key,
        Instant basis,
        Instant limit,
        boolean startedLate,
        @Nullable Instant notAskedUntil,
        int ruleVersion,
        ClockState state,
        @Nullable Instant metAt,
        @Nullable LocalDate metOn,
        @Nullable CaseText latenessReason,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason) {

    /** Whether its act is still waited for. */
    public boolean running() {
        return state.open();
    }
}
