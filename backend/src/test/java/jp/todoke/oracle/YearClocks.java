package jp.todoke.oracle;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clocks of the year as they stand. After each step every running one is held against what it must be: from where
 * it counts by the facts, by which version of its rule, and until when. A clock's row is read again when it was written
 * since.
 */
final class YearClocks {

    private static final List<String> RUN = List.of("RUNNING", "PROVISIONAL");

    private final JdbcClient sql;
    private final Book book;
    private final List<PlannedCase> planned;
    private final Map<IncidentId, PlannedCase> cases;
    private final Whim whim;
    private final Function<SeenClock, Instant> acts;
    private final Bases bases;
    private final DueDates dueDates = new DueDates();
    private final Map<Long, Watched> running = new HashMap<>();
    private long writtenBefore;

    /** {@code acts} says when somebody does what a clock waits for; {@link Silences#NEVER} where that is a step. */
    YearClocks(
            JdbcClient sql,
            Book book,
            List<PlannedCase> planned,
            Map<IncidentId, PlannedCase> cases,
            Reopenings reopenings,
            Whim whim,
            Function<SeenClock, Instant> acts)
            throws IOException {
        this.sql = sql;
        this.book = book;
        this.planned = planned;
        this.cases = cases;
        this.whim = whim;
        this.acts = acts;
        this.bases = new Bases(sql, planned, reopenings);
        for (var seen : book.clocks()) {
            remember(seen);
        }
    }

    /**
     * A running clock, its limit as the oracle counts it from what the row says, when it rings, and when somebody acts.
     */
    private record Watched(SeenClock seen, Instant counted, Instant[] rings, Instant acts) {

        Optional<Instant> nextRing(Instant after) {
            var at = Arrays.binarySearch(rings, after);
            var next = at < 0 ? -at - 1 : at + 1;
            return next < rings.length ? Optional.of(rings[next]) : Optional.empty();
        }
    }

    Collection<SeenClock> running() {
        return running.values().stream().map(Watched::seen).toList();
    }

    /** Those for which somebody acts at the moment, or should have before. */
    List<SeenClock> acting(Instant moment) {
        return running.values().stream()
                .filter(each -> !each.acts().isAfter(moment))
                .map(Watched::seen)
                .toList();
    }

    /** It was refused, which is written down; nobody tries again. */
    void gaveUp(SeenClock clock) {
        running.computeIfPresent(
                clock.clock(), (id, each) -> new Watched(each.seen(), each.counted(), each.rings(), Silences.NEVER));
    }

    /** Whether somebody still has to act where there is no step. */
    boolean waiting() {
        return running.values().stream().anyMatch(each -> each.acts().isBefore(Silences.NEVER));
    }

    /** When a running clock rings next, or somebody acts. */
    Optional<Instant> next(Instant after) {
        return running.values().stream()
                .flatMap(each -> Stream.concat(each.nextRing(after).stream(), Stream.of(each.acts())))
                .filter(at -> at.isAfter(after))
                .min(Instant::compareTo);
    }

    /** Sees which clocks stand how, writes down what changed, and holds every running one against what it must be. */
    void look(Instant moment, Map<Integer, IncidentId> numbers) throws IOException {
        for (var stand : written(moment)) {
            var before = running.get(stand.clock());
            if (before == null ? !stand.stopped() : !before.seen().same(stand)) {
                var seen = stand.stopped() ? before.seen().stoppedAt(moment) : stand;
                book.saw(seen);
                remember(seen);
            }
        }
        bases.refresh();
        var judging = running.values().stream()
                .map(Watched::seen)
                .filter(seen ->
                        seen.key().equals("ASSESSMENT") && seen.condition().equals("ALWAYS"))
                .map(SeenClock::planned)
                .collect(Collectors.toSet());
        for (var watched : running.values()) {
            hold(
                    watched,
                    judging.contains(watched.seen().planned()),
                    numbers.get(watched.seen().planned()),
                    moment);
        }
    }

    /** Everything is read anew, as at a start. */
    void forget() {
        writtenBefore = 0;
    }

    private List<SeenClock> written(Instant moment) {
        return sql.sql(
                        """
                select c.*, r.condition, r.version, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon from clock c join clock_rule r on r.id = c.rule
                where c.xmin::text::bigint >= :before order by c.id""")
                .param("before", writtenBefore)
                .query((row, n) -> {
                    writtenBefore = row.getLong("horizon");
                    return new SeenClock(
                            moment,
                            row.getLong("id"),
                            !RUN.contains(row.getString("state")),
                            cases.get(new IncidentId(row.getString("incident"))).index(),
                            instant(row, "started_at"),
                            row.getString("clock_key"),
                            row.getString("condition"),
                            row.getInt("version"),
                            row.getString("part"),
                            row.getString("doer_role"),
                            instant(row, "basis_at"),
                            instant(row, "runs_from"),
                            instant(row, "rings_from"),
                            instant(row, "limit_at"));
                })
                .list();
    }

    private void hold(Watched watched, boolean judging, IncidentId incident, Instant moment) throws IOException {
        var seen = watched.seen();
        var wrong = new ArrayList<String>();
        if (!bases.right(seen, incident, moment)) {
            wrong.add("counts from " + seen.basis());
        }
        if (!seen.runsFrom().equals(exact(seen.basis())) && !seen.runsFrom().equals(exact(seen.started()))) {
            wrong.add("runs from " + seen.runsFrom());
        }
        if (seen.key().equals("FINAL_REPORT")
                && seen.condition().equals("ALWAYS")
                        != (judging || planned.get(seen.planned()).outcome() != PlannedCase.Outcome.WRONGFUL)) {
            wrong.add("goes by the rule for " + seen.condition());
        }
        if (ChangedRule.of(seen)
                .filter(rule -> rule.version(seen, planned.get(seen.planned()), known(seen, incident), whim, moment)
                        != seen.version())
                .isPresent()) {
            wrong.add("goes by version " + seen.version());
        }
        if (!watched.counted().equals(seen.limit())) {
            wrong.add("is due " + seen.limit() + ", counted " + watched.counted());
        }
        if (!wrong.isEmpty()) {
            book.fault(moment + " " + incident + " " + seen.key() + " clock " + seen.clock() + " "
                    + String.join(", ", wrong));
        }
    }

    /** What was known when the clock began, and began because of it. */
    private Instant known(SeenClock seen, IncidentId incident) {
        return bases.reopened(seen, incident)
                .map(Reopenings.Reopening::known)
                .orElseGet(() -> planned.get(seen.planned()).firstKnown());
    }

    private void remember(SeenClock seen) {
        if (seen.stopped()) {
            running.remove(seen.clock());
        } else {
            running.put(
                    seen.clock(),
                    new Watched(
                            seen,
                            exact(dueDates.limit(seen)),
                            dueDates.rings(seen).stream().map(DueDates.Ring::at).toArray(Instant[]::new),
                            acts.apply(seen)));
        }
    }

    /** The engine's timers know milliseconds. */
    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
