package jp.todoke.clock.casepage;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.EndReason;
import jp.todoke.clock.Hindsight;
import jp.todoke.clock.LateStart;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as its page shows it.
 *
 * @param post the post that has to act, parties passed over, with its unit
 * @param mine whether the reader holds that post
 * @param byLaw whether the law itself or its guideline sets the limit, not the office
 * @param startedLate 期限後に開始: its limit was already past when the case was entered
 * @param notAskedUntil until when whoever acts is not asked why it is late: the limit was past when its event was
 *     entered
 * @param lateStart why its event was entered when its limit was past; of one that counts from the knowledge of the
 *     case, the case says it
 * @param today how its act stands by what was found after it; null where nothing was
 * @param next what leads to its act now, or has to be done first; null where it does not run
 * @param metOn the day of the act where its time is not known
 */
public record ClockLine(
        String id,
        ClockKey key,
        @Nullable PartId part,
        @Nullable String partName,
        String post,
        String unitName,
        boolean mine,
        boolean byLaw,
        Instant basis,
        Instant limit,
        boolean startedLate,
        @Nullable Instant notAskedUntil,
        @Nullable LateStart lateStart,
        ClockState state,
        @Nullable Instant metAt,
        @Nullable LocalDate metOn,
        @Nullable CaseText latenessReason,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable Hindsight today,
        @Nullable NextAct next) {}
