package jp.todoke.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which closed cases are reopened: when, because of what the office learnt when, and with which tracks; by chance, from
 * the first closing on. Which of them were reopened already is asked of the office, so that a kill changes nothing.
 */
final class Reopenings {

    private static final int SECOND_OF_REOPENINGS = 53;

    private final JdbcClient sql;
    private final Map<IncidentId, PlannedCase> cases;
    private final Whim whim;
    private final Map<IncidentId, Reopening> all = new HashMap<>();
    private final Set<IncidentId> closed = new HashSet<>();
    private final Set<IncidentId> begun = new HashSet<>();
    private final Set<IncidentId> told = new HashSet<>();
    private long lastClosing;

    Reopenings(JdbcClient sql, Map<IncidentId, PlannedCase> cases, Whim whim) {
        this.sql = sql;
        this.cases = cases;
        this.whim = whim;
        begun.addAll(sql.sql("select distinct incident from case_reopening")
                .query((row, n) -> new IncidentId(row.getString("incident")))
                .list());
    }

    /** A track that may run again, and the clocks that begin with it. */
    enum Again {
        ASSESSMENT("ASSESSMENT"),
        NOTIFICATION("PERSON_NOTICE_START", "PERSON_NOTICE_DONE"),
        PUBLICATION("PUBLICATION_DECISION");

        final List<String> clocks;

        Again(String... clocks) {
            this.clocks = List.of(clocks);
        }
    }

    /**
     * A case runs again from {@code at} on, because of what the office has known since {@code known}.
     *
     * @param alsoTold when somebody else of the city says to have known of it, too, which changes nothing
     */
    record Reopening(
            IncidentId incident, PlannedCase planned, Instant at, Instant known, Instant alsoTold, Set<Again> needed) {

        /** The tracks by the names that the office has for them. */
        List<String> names() {
            return needed.stream().map(Enum::name).toList();
        }

        /** The clocks that begin with it; where nothing runs again, that of the closing. */
        List<String> clocks() {
            return needed.isEmpty()
                    ? List.of("CLOSING_CHECK")
                    : needed.stream().flatMap(track -> track.clocks.stream()).toList();
        }
    }

    /** The tracks with which the case will run again once it is closed; empty where it will not. */
    static Optional<Set<Again>> of(PlannedCase planned, Whim whim) {
        var chance = whim.of("reopens", planned.index());
        return chance.nextInt(3) == 0
                ? Optional.of(Stream.of(Again.values())
                        .filter(track -> chance.nextInt(5) < 3)
                        .collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    /** Sees which cases were closed since it was asked last. */
    void refresh() {
        sql.sql("select id, incident, closed_at from incident_closing where id > :last order by id")
                .param("last", lastClosing)
                .query(row -> {
                    lastClosing = row.getLong("id");
                    var incident = new IncidentId(row.getString("incident"));
                    if (closed.add(incident)) {
                        plan(
                                incident,
                                row.getObject("closed_at", OffsetDateTime.class)
                                        .toInstant()
                                        .truncatedTo(ChronoUnit.MINUTES));
                    }
                });
    }

    private void plan(IncidentId incident, Instant closedAt) {
        var planned = cases.get(incident);
        of(planned, whim).ifPresent(needed -> {
            var chance = whim.of("reopened", planned.index());
            var minutes = 60 + chance.nextInt(40 * 24 * 60);
            var known = closedAt.plus(Duration.ofMinutes(1 + (chance.nextInt(3) == 0 ? minutes / 2 : minutes)));
            var at = onTheGrid(closedAt.plus(Duration.ofMinutes(minutes + 1)));
            all.put(
                    incident,
                    new Reopening(
                            incident,
                            planned,
                            at,
                            known,
                            at.plus(Duration.ofMinutes(10 * (1 + chance.nextInt(30)))),
                            needed));
        });
    }

    /** Those to be begun by that moment. */
    List<Reopening> due(Instant moment) {
        return all.values().stream()
                .filter(each -> !begun.contains(each.incident()) && !each.at().isAfter(moment))
                .toList();
    }

    /** It was begun, or refused, which is written down; nobody tries again. */
    void begun(Reopening reopening) {
        begun.add(reopening.incident());
    }

    /** Those of which somebody else tells by that moment that he knew, too; each is given once. */
    List<Reopening> alsoTold(Instant moment) {
        return all.values().stream()
                .filter(each -> !each.alsoTold().isAfter(moment) && told.add(each.incident()))
                .toList();
    }

    /** How the case was reopened, where it was by that moment. */
    Optional<Reopening> of(IncidentId incident, Instant moment) {
        return Optional.ofNullable(all.get(incident))
                .filter(reopening -> !reopening.at().isAfter(moment));
    }

    /** Whether one is still to come. */
    boolean waiting() {
        return all.keySet().stream().anyMatch(incident -> !begun.contains(incident));
    }

    /** The moments at which something is done. */
    Stream<Instant> moments() {
        return all.values().stream().flatMap(each -> Stream.of(each.at(), each.alsoTold()));
    }

    private static Instant onTheGrid(Instant moment) {
        var minutes = moment.getEpochSecond() / 600 + 1;
        return Instant.ofEpochSecond(minutes * 600 + SECOND_OF_REOPENINGS);
    }
}
