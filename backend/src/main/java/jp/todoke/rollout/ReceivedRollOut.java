package jp.todoke.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 注意喚起 as whoever received it reads it: the text alone, nothing of the case.
 *
 * @param post who sent it
 * @param corrects which one it stands in for
 * @param units those of the reader to which it was sent
 */
public record ReceivedRollOut(
        long id,
        String title,
        String words,
        LocalDate due,
        @Nullable Long corrects,
        String post,
        Instant at,
        List<ReceivingUnit> units) {

    /**
     * A unit of the reader.
     *
     * @param replaced whether the unit was sent a correction, which it passes on instead
     * @param mayAcknowledge whether the reader answers for the unit and it still waits
     */
    public record ReceivingUnit(
            String code,
            String name,
            Instant at,
            boolean replaced,
            boolean mayAcknowledge,
            @Nullable Acknowledgement acknowledgement) {}
}
