package jp.todoke.prevention;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a plan; {@code number} 1 is printed （１）. Done until a day, or again and again ({@code recurring}:
 * 毎日の終業時). {@code guidedByChief}: it follows the chief's word; {@code instructions} are the numbers of the instructions
 * 指導 that it answers. {@code done}: that one with a date was carried out.
 */
public record Measure(
        int number,
        CaseText text,
        Novelty novelty,
        boolean guidedByChief,
        CaseText doer,
        @Nullable LocalDate due,
        @Nullable CaseText recurring,
        List<Integer> instructions,
        @Nullable MeasureDone done) {}
