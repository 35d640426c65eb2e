package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * What a first report tells beside what happened; each is null where nobody was asked. {@code noticedByWords} says who
 * else noticed, {@code dangerWords} what the danger is.
 */
public record Circumstances(
        @Nullable NoticedBy noticedBy,
        @Nullable CaseText noticedByWords,
        @Nullable Danger danger,
        @Nullable CaseText dangerWords,
        @Nullable MyNumber myNumber,
        @Nullable HappenedWhere happenedWhere) {

    /** Nobody was asked for any of it. */
    public static final Circumstances NOT_ASKED = new Circumstances(null, null, null, null, null, null);

    /** Somebody is hurt or in danger. */
    public boolean dangerous() {
        return danger == Danger.SOME;
    }

    /**
     * Where it happened, in words: the unit, or whom it entrusted where that is told of a unit that is no contractor.
     */
    public String placeOf(String unit, UnitKind kind) {
        return happenedWhere == HappenedWhere.CONTRACTOR && kind != UnitKind.CONTRACTOR ? unit + "の委託先" : unit;
    }

    /** From the columns that a first report and its corrections have in common. */
    public static Circumstances read(ResultSet row) throws SQLException {
        return new Circumstances(
                row.getString("noticed_by") == null ? null : NoticedBy.valueOf(row.getString("noticed_by")),
                CaseText.of(row.getString("noticed_by_words")),
                row.getString("danger") == null ? null : Danger.valueOf(row.getString("danger")),
                CaseText.of(row.getString("danger_words")),
                row.getString("my_number") == null ? null : MyNumber.valueOf(row.getString("my_number")),
                row.getString("happened_where") == null
                        ? null
                        : HappenedWhere.valueOf(row.getString("happened_where")));
    }
}
