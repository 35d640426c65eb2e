package jp.todoke.incident.confidentiality;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.shared.FieldChecks;

/**
 * Whom a decision must name: whoever leads the secretariat, so that no clock goes silent; whoever decides; and two
 * people at least, so that one looks at what the other did.
 */
final class HandlerRule {

    private HandlerRule() {}

    /** Throws {@code InvalidInput} at the field where these handlers cannot be all. */
    static void check(List<Handler> named, List<HandlerCandidate> candidates) {
        var asked = Set.copyOf(named);
        var known = candidates.stream()
                .filter(candidate -> asked.contains(candidate.handler()))
                .toList();
        var missing = candidates.stream()
                .filter(candidate -> candidate.required() && !asked.contains(candidate.handler()))
                .map(HandlerCandidate::post)
                .distinct()
                .collect(Collectors.joining("」「"));
        var people = new HashSet<Long>();
        known.forEach(candidate -> candidate.people().forEach(person -> people.add(person.account())));
        new FieldChecks()
                .that(known.size() == asked.size(), "handlers", "unknown-handler")
                .that(missing.isEmpty(), "handlers", "handler-required", missing)
                .that(people.size() >= 2, "handlers", "handlers-too-few")
                .refuse();
    }
}
