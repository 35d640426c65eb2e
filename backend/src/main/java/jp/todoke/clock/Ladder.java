package jp.todoke.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rungs of one running clock that have neither rung nor been skipped. Only the latest of those due rings: never a storm. */
record Ladder(List<DueRung> open) {

    record DueRung(String name, Instant dueAt, int postsAbove) {}

    static Ladder of(Rule rule, Instant from, Instant limit, Set<String> done) {
        return new Ladder(rule.ladder().stream()
                .filter(rung -> !done.contains(rung.name()))
                .map(rung -> new DueRung(rung.name(), rung.dueAt(from, limit), rung.postsAbove()))
                .sorted(Comparator.comparing(DueRung::dueAt))
                .toList());
    }

    /** The rung that rings next: the latest one due, else the first to come. */
    Optional<DueRung> next(Instant now) {
        return latestDue(now).or(() -> open.stream().findFirst());
    }

    Optional<DueRung> latestDue(Instant now) {
        return open.stream().filter(rung -> !rung.dueAt().isAfter(now)).reduce((earlier, later) -> later);
    }

    List<DueRung> skippedFor(DueRung ringing) {
        return open.stream().filter(rung -> rung.dueAt().isBefore(ringing.dueAt())).toList();
    }
}
