package jp.todoke.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;

/** The columns in which a table keeps a time as it was told, the same in every table that does. */
public final class ToldTimeColumns {

    /** For the list of an insert. */
    public static final String NAMES = "starts_on, starts_at, start_part, start_precision, start_about, ends_on, "
            + "ends_at, end_part, end_precision, end_about, open_end, said";

    /** For the values of an insert, with {@link #parameters}. */
    public static final String VALUES = ":startsOn, :startsAt, :startPart, :startPrecision, :startAbout, :endsOn, "
            + ":endsAt, :endPart, :endPrecision, :endAbout, :openEnd, :said";

    private ToldTimeColumns() {}

    /** For the list of a select, of the table of that name. */
    public static String of(String table) {
        return table + "." + NAMES.replace(", ", ", " + table + ".");
    }

    /** The values of {@link #VALUES}; all null but the ends' about and the open end where there is no time. */
    public static Map<String, @Nullable Object> parameters(@Nullable ToldTime time) {
        var values = new HashMap<String, @Nullable Object>();
        moment(values, "start", time == null ? null : time.start());
        moment(values, "end", time == null ? null : time.end());
        values.put("openEnd", time != null && time.openEnd());
        values.put("said", time == null ? null : time.said());
        return values;
    }

    private static void moment(Map<String, @Nullable Object> values, String which, @Nullable ToldMoment moment) {
        values.put(which + "sOn", moment == null ? null : moment.on());
        values.put(which + "sAt", moment == null ? null : DbTime.of(moment.at()));
        values.put(
                which + "Part",
                moment == null || moment.part() == null ? null : moment.part().name());
        values.put(
                which + "Precision", moment == null ? null : moment.precision().name());
        values.put(which + "About", (moment == null ? About.EXACTLY : moment.about()).name());
    }

    /** The time of a row that has one. */
    public static ToldTime read(ResultSet row) throws SQLException {
        var start = moment(row, "start");
        if (start == null) {
            throw new SQLException("no time in this row");
        }
        return new ToldTime(start, moment(row, "end"), row.getBoolean("open_end"), row.getString("said"));
    }

    private static @Nullable ToldMoment moment(ResultSet row, String which) throws SQLException {
        var on = row.getObject(which + "s_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        var part = row.getString(which + "_part");
        return new ToldMoment(
                Precision.valueOf(row.getString(which + "_precision")),
                on,
                DbTime.read(row, which + "s_at"),
                part == null ? null : PartOfDay.valueOf(part),
                About.valueOf(row.getString(which + "_about")));
    }
}
