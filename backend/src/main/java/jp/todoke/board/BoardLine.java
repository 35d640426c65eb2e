package jp.todoke.board;

import java.time.Instant;
import java.util.List;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A limit on the board.
 *
 * @param id {@code clock-17}
 * @param partName the unit that the part is; null where there is none or the part is something else
 * @param provisional 暫定: it runs because nobody has judged yet
 * @param post the post that has to act, parties passed over, with its unit and those who hold it today
 */
public record BoardLine(
        String id,
        IncidentId incident,
        String incidentTitle,
        @Nullable PartId part,
        @Nullable String partName,
        ClockKey key,
        Strength strength,
        boolean provisional,
        Instant limit,
        String post,
        String unitName,
        List<String> people) {}
