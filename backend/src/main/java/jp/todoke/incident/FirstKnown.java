package jp.todoke.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import jp.todoke.calendar.ToldTime;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.shared.DbTime;

/** 知った日時: the earliest knowledge of the body's own people of a case, as instant and as it was told. */
public record FirstKnown(Instant at, ToldTime told) {

    /** Joins it, as {@code k}, to cases {@code i}. */
    public static final String JOIN = " left join lateral (select * from knowledge f where incident = i.number "
            + "and employer = 'BODY' and of_what = 'INCIDENT' "
            + "and not exists (select from knowledge n where n.corrects = f.id) order by known_at, id limit 1) k on true";

    /** What is selected of it. */
    public static final String COLUMNS = "k.known_at, " + ToldTimeColumns.of("k");

    /** Of a row with {@link #COLUMNS}; while nothing is written down, the moment of the report. */
    public static FirstKnown of(ResultSet row) throws SQLException {
        var at = DbTime.read(row, "known_at");
        if (at == null) {
            var reported = DbTime.required(row, "reported_at");
            return new FirstKnown(reported, ToldTime.at(reported));
        }
        return new FirstKnown(at, ToldTimeColumns.read(row));
    }
}
