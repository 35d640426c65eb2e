package jp.todoke.prevention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure since an earlier version.
 *
 * @param fields what of it reads otherwise than {@code before}
 * @param approvedBefore whether it was approved in that version and is unchanged: it stays approved on its way
 */
public record MeasureChange(
        int number, Kind kind, List<MeasureField> fields, @Nullable Measure before, boolean approvedBefore) {

    /** NEW: the earlier version had no such measure. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED
    }

    static MeasureChange of(Measure now, @Nullable Measure before, boolean approved) {
        if (before == null) {
            return new MeasureChange(now.number(), Kind.NEW, List.of(), null, false);
        }
        var fields = now.differencesFrom(before);
        return fields.isEmpty()
                ? new MeasureChange(now.number(), Kind.UNCHANGED, fields, null, approved)
                : new MeasureChange(now.number(), Kind.CHANGED, fields, before, false);
    }
}
