package jp.todoke.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import jp.todoke.calendar.Holidays.Correction;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the calendars; every one is only ever added. */
@Component
class CalendarRows {

    private static final String LOCAL_DAYS =
            """
            select d.id, d.unit_code, d.opens, d.pattern, d.month_day, d.weekday, d.valid_from,
                   least(d.valid_to, e.last_day) as valid_to, d.name
            from local_day d left join local_day_end e on e.local_day = d.id and e.version <= :version
            where d.version <= :version and (e.last_day is null or e.last_day >= d.valid_from)
            order by d.id""";

    private final JdbcClient sql;

    CalendarRows(JdbcClient sql) {
        this.sql = sql;
    }

    long latest() {
        return sql.sql("select max(number) from calendar_version")
                .query(Long.class)
                .single();
    }

    /** Lets one change after the other through, until the transaction ends; gives the version that stands. */
    long lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.calendar'))")
                .query((row, n) -> 1)
                .single();
        return latest();
    }

    CalendarVersion read(long version) {
        var corrections = sql.sql("select day, name from adopted_holiday where version <= :version order by id")
                .param("version", version)
                .query(Correction.class)
                .list();
        return new CalendarVersion(version, Holidays.kept().corrected(corrections), localDays(version));
    }

    /** What holds at that version, an earlier end taken into account; what never held is left out. */
    List<LocalDay> localDays(long version) {
        return sql.sql(LOCAL_DAYS)
                .param("version", version)
                .query(CalendarRows::localDay)
                .list();
    }

    /** @param by who made it, in the post of an administrator, or the program itself */
    long newVersion(String cause, Actor by, Instant at) {
        return sql.sql(
                        """
                        insert into calendar_version (cause, acted_by, acted_name, acted_post, made_at)
                        values (:cause, :by, :byName, :byPost, :at) returning number""")
                .param("cause", cause)
                .params(ActedBy.of(by, Role.ADMIN).parameters())
                .param("at", DbTime.of(at))
                .query(Long.class)
                .single();
    }

    long enter(long version, LocalDay day) {
        return sql.sql(
                        """
                        insert into local_day (version, unit_code, opens, pattern, month_day, weekday, valid_from,
                            valid_to, name)
                        values (:version, :unit, :opens, :pattern, :each, :weekday, :from, :to, :name) returning id""")
                .param("version", version)
                .param("unit", day.unit())
                .param("opens", day.opens())
                .param("pattern", day.pattern().name())
                .param("each", day.each() == null ? null : day.each().toString().substring(2))
                .param("weekday", day.weekday() == null ? null : day.weekday().getValue())
                .param("from", day.from())
                .param("to", day.to())
                .param("name", day.name())
                .query(Long.class)
                .single();
    }

    void end(long version, long localDay, LocalDate lastDay, String reason) {
        sql.sql(
                        """
                        insert into local_day_end (local_day, version, last_day, reason)
                            values (:day, :version, :last, :reason)""")
                .param("day", localDay)
                .param("version", version)
                .param("last", lastDay)
                .param("reason", reason)
                .update();
    }

    void adopt(long version, long list, Correction correction) {
        sql.sql("insert into adopted_holiday (version, list, day, name) values (:version, :list, :day, :name)")
                .param("version", version)
                .param("list", list)
                .param("day", correction.day())
                .param("name", correction.name())
                .update();
    }

    private static LocalDay localDay(ResultSet row, int number) throws SQLException {
        var each = row.getString("month_day");
        var weekday = row.getInt("weekday");
        return new LocalDay(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getBoolean("opens"),
                DayPattern.valueOf(row.getString("pattern")),
                each == null ? null : MonthDay.parse("--" + each),
                weekday == 0 ? null : DayOfWeek.of(weekday),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("name"));
    }
}
