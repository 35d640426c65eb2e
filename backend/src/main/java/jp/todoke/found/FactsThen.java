package jp.todoke.found;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.found.ToldOutside.Difference;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Nature;
import jp.todoke.paper.OfficialNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a case at any moment, from the same dated rows as what is known now.
 *
 * @param finds every revision of every find, the oldest first
 */
record FactsThen(CaseFacts.Facts facts, List<FindRevision> finds) {

    /** A find as it was written, corrected or struck out at that moment. */
    record FindRevision(int medium, int revision, boolean removed, Instant at) {}

    /** What the facts say now and did not at that moment. */
    List<Difference> since(Instant then) {
        var differences = new ArrayList<Difference>();
        persons(then).ifPresent(differences::add);
        kind(then).ifPresent(differences::add);
        finds.stream()
                .map(FindRevision::medium)
                .distinct()
                .flatMap(medium -> find(medium, then).stream())
                .forEach(differences::add);
        return differences;
    }

    private Optional<Difference> persons(Instant then) {
        var now = facts.counts().persons().orElse(null);
        var before = facts.counts().lines().stream()
                .filter(line -> !line.recordedAt().isAfter(then))
                .max(Comparator.comparingLong(AffectedCount::id))
                .flatMap(line -> facts.counts().until(line).persons())
                .orElse(null);
        if (now == null || Objects.equals(words(before), words(now))) {
            return Optional.empty();
        }
        return facts.counts().lines().stream()
                .filter(facts.counts()::touchesPersons)
                .map(AffectedCount::recordedAt)
                .max(Comparator.naturalOrder())
                .map(since -> new Difference(ToldFact.PERSONS, words(before), words(now), since));
    }

    private Optional<Difference> kind(Instant then) {
        var now = facts.kind();
        var before = facts.natures().stream()
                .filter(nature -> !nature.recordedAt().isAfter(then))
                .findFirst()
                .map(Nature::kind)
                .orElse(facts.firstReport().kind());
        return before == now
                ? Optional.empty()
                : facts.natures().stream()
                        .findFirst()
                        .map(nature -> new Difference(ToldFact.KIND, before.label(), now.label(), nature.recordedAt()));
    }

    private Optional<Difference> find(int medium, Instant then) {
        var now = last(medium, null);
        var before = last(medium, then);
        if (now.equals(before)) {
            return Optional.empty();
        }
        var found = now.filter(find -> !find.removed()).isPresent();
        var wasFound = before.filter(find -> !find.removed()).isPresent();
        if (!found && !wasFound) {
            return Optional.empty();
        }
        var fact = found ? wasFound ? ToldFact.FIND_CORRECTED : ToldFact.FOUND : ToldFact.FOUND_NOT;
        return now.map(find -> new Difference(fact, null, null, find.at()));
    }

    /** The last revision of the find, until that moment where one is given. */
    private Optional<FindRevision> last(int medium, @Nullable Instant until) {
        return finds.stream()
                .filter(find ->
                        find.medium() == medium && (until == null || !find.at().isAfter(until)))
                .reduce((earlier, later) -> later);
    }

    private static @Nullable String words(@Nullable AffectedPersons persons) {
        if (persons == null) {
            return null;
        }
        return OfficialNumbers.range(
                persons.min(), persons.max(), persons.approx(), OfficialNumbers.word(CountUnit.PERSONS));
    }
}
