package jp.todoke.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.todoke.calendar.ToldMoment.Precision;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which a table keeps a time as it was told, the same in every table that does. Where the table is about
 * more than that time, each begins with the word of it: {@code seen_starts_on} is of the time {@code seen}.
 */
public final class ToldTimeColumns {

    /** For the list of an insert. */
    public static final String NAMES = "starts_on, starts_at, start_part, start_precision, start_about, ends_on, "
            + "ends_at, end_part, end_precision, end_about, open_end, said";

    /** For the values of an insert, with {@link #parameters}. */
    public static final String VALUES = ":startsOn, :startsAt, :startPart, :startPrecision, :startAbout, :endsOn, "
            + ":endsAt, :endPart, :endPrecision, :endAbout, :openEnd, :said";

    private ToldTimeColumns() {}

    /** {@link #NAMES} of the time of that word. */
    public static String names(String word) {
        return each(word + "_", NAMES);
    }

    /** {@link #VALUES} of the time of that word, with {@link #parameters(String, ToldTime)}. */
    public static String values(String word) {
        return each(":" + word + "_", VALUES.replace(":", ""));
    }

    private static String each(String before, String list) {
        return Arrays.stream(list.split(", ")).map(name -> before + name).collect(Collectors.joining(", "));
    }

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

    /** The values of {@link #values}. */
    public static Map<String, @Nullable Object> parameters(String word, @Nullable ToldTime time) {
        var values = new HashMap<String, @Nullable Object>();
        parameters(time).forEach((name, value) -> values.put(word + "_" + name, value));
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
        var time = find(row);
        if (time == null) {
            throw new SQLException("no time in this row");
        }
        return time;
    }

    /** The time of a row; null in one that has none. */
    public static @Nullable ToldTime find(ResultSet row) throws SQLException {
        return find("", row);
    }

    /** The time of that word; null in a row that has none. */
    public static @Nullable ToldTime read(String word, ResultSet row) throws SQLException {
        return find(word + "_", row);
    }

    private static @Nullable ToldTime find(String before, ResultSet row) throws SQLException {
        var start = moment(row, before + "start");
        return start == null
                ? null
                : new ToldTime(
                        start,
                        moment(row, before + "end"),
                        row.getBoolean(before + "open_end"),
                        row.getString(before + "said"));
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
