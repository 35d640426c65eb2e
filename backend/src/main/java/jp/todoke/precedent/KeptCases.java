package jp.todoke.precedent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * Earlier cases as this node keeps them in its memory, brought up to date whenever they are asked: of each case the
 * mark of what was read is kept, and what carries another mark in the database is read anew.
 */
@Component
class KeptCases {

    /** The cases approved last; more than a municipality has in decades. */
    private static final int MOST = 20_000;

    private static final int AT_ONCE = 500;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final PrecedentRows rows;
    private final LikeCases cases;
    private final Map<IncidentId, String> marks = new HashMap<>();

    KeptCases(PrecedentRows rows) {
        this.rows = rows;
        this.cases = new LikeCases();
    }

    /** The numbers of cases like it, and how many earlier cases are still to be read. */
    record Found(List<IncidentId> numbers, int notLookedAt) {}

    /** So many cases most like this one, without the hidden ones. */
    synchronized Found mostLike(ToldCase asked, Set<IncidentId> hidden, int most) {
        int left = bringUpToDate();
        return new Found(cases.mostLike(asked, hidden, most), left);
    }

    /** Those of the words that the fewest earlier cases have. */
    synchronized List<String> mostTelling(List<String> words, int most) {
        return cases.mostTelling(words, most);
    }

    /** Reads the cases that changed, for a while; how many are left for the next time. */
    private int bringUpToDate() {
        var until = System.nanoTime() + LONGEST.toNanos();
        var now = rows.marks(MOST);
        var gone = marks.keySet().stream()
                .filter(number -> !now.containsKey(number))
                .toList();
        marks.keySet().removeAll(gone);
        var changed = new LinkedHashMap<>(now);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(marks.get(entry.getKey())));
        var open = new ArrayList<>(changed.keySet());
        if (!gone.isEmpty()) {
            cases.keep(List.of(), gone);
        }
        while (!open.isEmpty() && System.nanoTime() < until) {
            var next = open.subList(0, Math.min(AT_ONCE, open.size()));
            cases.keep(rows.told(next), List.of());
            next.forEach(number -> marks.put(number, changed.get(number)));
            next.clear();
        }
        return open.size();
    }
}
