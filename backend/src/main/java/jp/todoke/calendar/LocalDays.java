package jp.todoke.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.calendar.CalendarChanged.LocalDayEnded;
import jp.todoke.calendar.CalendarChanged.LocalDayEntered;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering and ending 独自の閉庁日・開庁日. Nothing is removed: every earlier version of the calendars stays countable. */
@Service
@Transactional
public class LocalDays {

    /** A local day as the administrator sees it, with its history. {@code to} is the last day after an earlier end. */
    public record LocalDayView(
            long id,
            @Nullable String unit,
            boolean opens,
            DayPattern pattern,
            @Nullable String monthDay,
            @Nullable Integer weekday,
            LocalDate from,
            @Nullable LocalDate to,
            String name,
            @Nullable String enteredBy,
            Instant enteredAt,
            boolean ended,
            @Nullable String endReason,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {}

    private final JdbcClient sql;
    private final CalendarRows rows;
    private final CalendarChanges changes;
    private final Units units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocalDays(
            JdbcClient sql,
            CalendarRows rows,
            CalendarChanges changes,
            Units units,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.changes = changes;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the municipality, or of one facility; the latest beginning first. */
    @Transactional(readOnly = true)
    public List<LocalDayView> of(@Nullable String unit) {
        return sql.sql(
                        """
                        select d.*, case when v.acted_by is not null then v.acted_name end as entered_by,
                            v.made_at as entered_at,
                               e.last_day, e.reason, case when w.acted_by is not null then w.acted_name end as ended_by, w.made_at as ended_at
                        from local_day d join calendar_version v on v.number = d.version
                        left join local_day_end e on e.local_day = d.id left
                            join calendar_version w on w.number = e.version
                        where d.unit_code is not distinct from :unit
                        order by d.valid_from desc, d.id desc""")
                .param("unit", unit)
                .query(LocalDays::entered)
                .list();
    }

    /**
     * Enters a local day on the version of the calendars that the administrator saw. Refuses what is entered already.
     */
    public void enter(NewLocalDay entry, long seen) {
        var day = entry.checked();
        if (day.unit() != null
                && units.find(day.unit())
                        .filter(unit -> unit.kind() == UnitKind.FACILITY)
                        .isEmpty()) {
            throw new InvalidInput("unit", "unknown-unit");
        }
        var version = changes.lock(seen);
        Holidays.kept().requireKnown(day.from().getYear());
        if (rows.localDays(version).stream().anyMatch(day::doubles)) {
            throw new InvalidInput("from", "local-day-exists");
        }
        rows.enter(rows.newVersion("LOCAL_DAYS", actors.get(), clock.instant()), day);
        events.publishEvent(new LocalDayEntered(detail(day, day.to())));
    }

    /**
     * Lets a local day hold for the last time on {@code lastDay}; a day before its beginning takes it back altogether.
     */
    public void end(long id, LocalDate lastDay, String reason, long seen) {
        requireThere(id);
        changes.lock(seen);
        var day = of(id);
        if (day.to() != null && lastDay.isAfter(day.to())) {
            throw new InvalidInput("lastDay", "local-day-ends-earlier", OfficialTime.date(day.to()));
        }
        rows.end(rows.newVersion("LOCAL_DAY_END", actors.get(), clock.instant()), id, lastDay, reason.strip());
        events.publishEvent(new LocalDayEnded(detail(day, lastDay)));
    }

    private void requireThere(long id) {
        if (!sql.sql("select exists (select 1 from local_day where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single()) {
            throw CalendarRefusal.notThere();
        }
    }

    private LocalDay of(long id) {
        if (sql.sql("select exists (select 1 from local_day_end where local_day = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single()) {
            throw CalendarRefusal.alreadyEnded();
        }
        return rows.localDays(rows.latest()).stream()
                .filter(day -> day.id() == id)
                .findFirst()
                .orElseThrow(CalendarRefusal::notThere);
    }

    private static String detail(LocalDay day, @Nullable LocalDate to) {
        return "%s %s %s %s"
                .formatted(
                        day.unit() == null ? "" : day.unit(),
                        day.opens() ? DayGround.LOCAL_OPENING : DayGround.LOCAL_CLOSING,
                        day.from(),
                        to == null || to.equals(day.from()) ? "" : to)
                .strip();
    }

    private static LocalDayView entered(ResultSet row, int number) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        return new LocalDayView(
                row.getLong("id"),
                row.getString("unit_code"),
                row.getBoolean("opens"),
                DayPattern.valueOf(row.getString("pattern")),
                row.getString("month_day"),
                row.getObject("weekday", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                lastDay == null ? row.getObject("valid_to", LocalDate.class) : lastDay,
                row.getString("name"),
                row.getString("entered_by"),
                DbTime.required(row, "entered_at"),
                lastDay != null,
                row.getString("reason"),
                row.getString("ended_by"),
                DbTime.read(row, "ended_at"));
    }
}
