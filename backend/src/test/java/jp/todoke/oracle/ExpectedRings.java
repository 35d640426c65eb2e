package jp.todoke.oracle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** What must have rung, and who must have been told, by the clocks as they stood from one moment to the next. */
final class ExpectedRings {

    private final List<PlannedCase> planned;
    private final SectionWords sections;
    private final DueDates dueDates = new DueDates();
    private final List<String> rungs = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();

    ExpectedRings(List<SeenClock> seen, SectionWords sections, int cases, long seed) {
        this.sections = sections;
        planned = PlannedCase.all(new Whim(seed), cases);
        var stands = new LinkedHashMap<Long, List<SeenClock>>();
        seen.forEach(each ->
                stands.computeIfAbsent(each.clock(), clock -> new ArrayList<>()).add(each));
        stands.values().forEach(this::rings);
    }

    /** {@code clock due} of each. */
    List<String> rungs() {
        return rungs;
    }

    /** {@code clock due login} of each. */
    List<String> mails() {
        return mails;
    }

    /** A rung that rang or was passed over, and when. */
    private record Done(String name, Instant at) {

        /** Moved to a later limit the same rung rings anew. */
        boolean settles(DueDates.Ring ring) {
            return name.equals(ring.name()) && !at.isBefore(ring.at());
        }
    }

    /**
     * A clock that is moved rings until then by its old limit, from then on by its new one. What is due already when it
     * is set, and has not rung, does not ring as a storm: only the latest rings, at once.
     */
    private void rings(List<SeenClock> stands) {
        var done = new ArrayList<Done>();
        for (int i = 0; i < stands.size() && !stands.get(i).stopped(); i++) {
            var stand = stands.get(i);
            var until = i + 1 < stands.size() ? stands.get(i + 1).seenAt() : Instant.MAX;
            var set = stand.ringsFrom().isAfter(stand.seenAt()) ? stand.ringsFrom() : stand.seenAt();
            var rings = dueDates.rings(stand);
            var due = rings.stream()
                    .filter(ring -> !ring.at().isAfter(set) && done.stream().noneMatch(each -> each.settles(ring)))
                    .toList();
            for (var ring : due) {
                done.add(new Done(ring.name(), set));
                if (ring == due.get(due.size() - 1)) {
                    ring(stand, ring);
                } else {
                    rungs.add(stand.clock() + " " + ring.at().truncatedTo(ChronoUnit.SECONDS) + " skipped");
                }
            }
            for (var ring : rings) {
                if (ring.at().isAfter(set) && !ring.at().isAfter(until)) {
                    done.add(new Done(ring.name(), ring.at()));
                    ring(stand, ring);
                }
            }
        }
    }

    private void ring(SeenClock clock, DueDates.Ring ring) {
        var rung = clock.clock() + " " + ring.at().truncatedTo(ChronoUnit.SECONDS);
        rungs.add(rung);
        var plan = planned.get(clock.planned());
        var place = Place.of(clock.part(), plan);
        lines(clock, place, ring.at()).stream()
                .flatMap(line -> told(line, ring.above()).stream())
                .distinct()
                .forEach(login -> mails.add(rung + " " + login));
        if (DueDates.byLaw(clock.key())
                && place == Place.SCHOOL
                && clock.role().equals("secretariat")
                && ring.above() >= Place.SECRETARIAT.size() - 1) {
            mails.add(rung + " kyoikucho");
        }
    }

    /** The line of whoever has to act: of joint sections that of each that is still silent. */
    private List<List<List<String>>> lines(SeenClock clock, Place place, Instant at) {
        var silent = sections.silent(clock, place, at);
        return silent.isEmpty()
                ? List.of(place.from(clock.role()))
                : silent.stream().map(place::fromJoint).toList();
    }

    /** Everybody up to that height, each once; above the top, the doer and the top. */
    private static List<String> told(List<List<String>> line, int above) {
        var known = new HashSet<String>();
        var heights = line.stream()
                .map(post -> post.stream().filter(known::add).toList())
                .filter(post -> !post.isEmpty())
                .toList();
        var up = above < heights.size()
                ? heights.subList(0, above + 1)
                : heights.size() < 2 ? heights : List.of(heights.get(0), heights.get(heights.size() - 1));
        return up.stream().flatMap(List::stream).toList();
    }
}
