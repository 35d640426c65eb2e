package jp.todoke.incident.merging;

import java.util.List;

/** What came into a case with a merged one: numbers of its knowledge, of lines of its counts, and of its media. */
public record CameAlong(List<Long> knowledge, List<Long> counts, List<Integer> media) {

    static final CameAlong NOTHING = new CameAlong(List.of(), List.of(), List.of());
}
