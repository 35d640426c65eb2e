package jp.todoke.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.CalendarChanged.HolidaysListAdopted;
import jp.todoke.calendar.CalendarChanged.HolidaysListCompared;
import jp.todoke.calendar.HolidayDifference.Differing;
import jp.todoke.calendar.Holidays.Correction;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Cabinet Office's list of holidays, handed in by the administrator: compared, and adopted only when told so. */
@Service
@Transactional
public class HolidaysLists {

    /**
     * What came of the comparison; years that do not differ are not among the differences. {@code days} of the list
     * were looked at.
     */
    public record HolidaysComparison(
            long list, int firstYear, int lastYear, int days, List<HolidayDifference> differences, long version) {}

    /** The list handed in last. */
    public record LatestHolidaysList(long list, Instant uploadedAt, int firstYear, int lastYear) {}

    private final JdbcClient sql;
    private final CalendarRows rows;
    private final CalendarChanges changes;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidaysLists(
            JdbcClient sql,
            CalendarRows rows,
            CalendarChanges changes,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.changes = changes;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the file and says how it differs from what the program believes. No day changes by it. */
    public HolidaysComparison compare(byte[] file) {
        var list = HolidaysList.read(file, OfficialTime.dayOf(clock.instant()));
        var believed = rows.read(rows.latest());
        var id = sql.sql(
                        """
                        insert into holidays_list (content, sha256, first_year, last_year, acted_by, acted_name,
                            acted_post, uploaded_at)
                        values (:content, :sha256, :first, :last, :by, :byName, :byPost, :at) returning id""")
                .param("content", file)
                .param("sha256", Sha256.of(file))
                .param("first", list.firstYear())
                .param("last", list.lastYear())
                .params(ActedBy.of(actors.get(), Role.ADMIN).parameters())
                .param("at", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        events.publishEvent(new HolidaysListCompared(
                LocalDate.of(list.firstYear(), 1, 1) + " " + list.days().lastKey()));
        return new HolidaysComparison(
                id,
                list.firstYear(),
                list.lastYear(),
                HolidayDifference.compared(list, believed.holidays()),
                HolidayDifference.between(list, believed.holidays()),
                believed.number());
    }

    /**
     * Takes over the differences of the chosen years, each as a dated row. Refuses when there is nothing to take over.
     */
    public void adopt(long id, Set<Integer> years, long seen) {
        var list = list(id).orElseThrow(CalendarRefusal::notThere);
        var version = changes.lock(seen);
        var corrections = HolidayDifference.between(list, rows.read(version).holidays()).stream()
                .filter(year -> years.contains(year.year()))
                .flatMap(year -> Stream.of(year.missing(), year.surplus(), year.renamed())
                        .flatMap(List::stream))
                .toList();
        if (corrections.isEmpty()) {
            throw CalendarRefusal.nothingToAdopt();
        }
        var made = rows.newVersion("HOLIDAYS_LIST", actors.get(), clock.instant());
        corrections.forEach(day -> rows.adopt(made, id, new Correction(day.day(), day.listed())));
        events.publishEvent(new HolidaysListAdopted(corrections.stream()
                .map(Differing::day)
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "))));
    }

    /** The list handed in last, if there is one. */
    @Transactional(readOnly = true)
    public Optional<LatestHolidaysList> latest() {
        return sql.sql(
                        """
                        select id as list, uploaded_at, first_year, last_year from holidays_list
                            order by id desc limit 1""")
                .query((row, n) -> new LatestHolidaysList(
                        row.getLong("list"),
                        DbTime.required(row, "uploaded_at"),
                        row.getInt("first_year"),
                        row.getInt("last_year")))
                .optional();
    }

    /** Whether the program believes of that year what the list handed in last says. */
    @Transactional(readOnly = true)
    public HolidaysCheck check(int year, Holidays believed) {
        return latest().filter(last -> last.firstYear() <= year && year <= last.lastYear())
                .flatMap(last -> list(last.list()))
                .map(list ->
                        HolidayDifference.between(list, believed).stream().anyMatch(differs -> differs.year() == year)
                                ? HolidaysCheck.DIFFERS
                                : HolidaysCheck.SAME)
                .orElse(HolidaysCheck.NOT_CHECKED);
    }

    private Optional<HolidaysList> list(long id) {
        return sql.sql("select content from holidays_list where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(content -> HolidaysList.read(content, LocalDate.MIN));
    }
}
