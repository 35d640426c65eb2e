package jp.todoke.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case of the year as chance wrote it: where it happens, when it is noticed and when reported, and how it is judged.
 *
 * @param key the button's press, the same however often it is repeated
 * @param later what is told of it afterwards, in no order that matters
 */
record PlannedCase(
        int index,
        UUID key,
        Place place,
        LocalDateTime noticed,
        LocalDateTime reported,
        Outcome outcome,
        List<LaterFact> later) {

    /** The judgement, which decides what must be reported and to whom. */
    enum Outcome {
        NO_DUTY,
        DUTY,
        WRONGFUL,
        UNKNOWN
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 20);

    /** Reports come at this second, acts at another, rungs at the full minute: so nothing of a case falls together. */
    static final int SECOND_OF_REPORTS = 43;

    private static final int SECOND_OF_MEMORIES = 23;

    /** All cases of the year. */
    static List<PlannedCase> all(Whim whim, int cases) {
        return IntStream.range(0, cases).mapToObj(index -> plan(index, whim)).toList();
    }

    private static PlannedCase plan(int index, Whim whim) {
        var chance = whim.of("case", index);
        var reported = day(chance).atTime(hour(chance), chance.nextInt(6) * 10, SECOND_OF_REPORTS);
        var noticed = reported.withSecond(0).minus(silence(chance));
        var outcome =
                switch (chance.nextInt(10)) {
                    case 0, 1, 2, 3 -> Outcome.NO_DUTY;
                    case 4, 5, 6 -> Outcome.DUTY;
                    case 7, 8 -> Outcome.WRONGFUL;
                    default -> Outcome.UNKNOWN;
                };
        var place =
                switch (chance.nextInt(10)) {
                    case 0, 1, 2, 3, 4 -> Place.NURSERY;
                    case 5, 6 -> Place.SCHOOL;
                    case 7, 8 -> Place.CONTRACTOR;
                    default -> Place.CONTRACTOR_BY_TELEPHONE;
                };
        return new PlannedCase(
                index,
                UUID.nameUUIDFromBytes(("case " + whim.seed() + " " + index).getBytes()),
                place,
                noticed,
                reported,
                outcome,
                later(chance, place, noticed, reported, outcome));
    }

    private static List<LaterFact> later(
            Random chance, Place place, LocalDateTime noticed, LocalDateTime reported, Outcome outcome) {
        var known = firstKnown(place, noticed, reported);
        var later = new ArrayList<LaterFact>();
        if (chance.nextInt(6) == 0) {
            var told = told(chance, reported, 20);
            later.add(
                    place.ofContractor() && chance.nextBoolean()
                            ? new LaterFact(LaterFact.Kind.CONTRACTOR_REMEMBERED, told, before(chance, noticed))
                            : new LaterFact(LaterFact.Kind.REMEMBERED, told, before(chance, known.withSecond(0))));
        }
        if (place == Place.NURSERY && chance.nextInt(5) == 0) {
            var told = told(chance, reported, 10);
            later.add(new LaterFact(
                    LaterFact.Kind.JOINED,
                    told,
                    chance.nextInt(3) == 0 ? before(chance, noticed) : between(chance, noticed, told)));
        }
        if ((outcome == Outcome.DUTY || outcome == Outcome.WRONGFUL) && chance.nextInt(4) == 0) {
            var told = told(chance, reported, 6);
            later.add(new LaterFact(LaterFact.Kind.MORE_CONCERNED, told, between(chance, known.withSecond(0), told)));
        }
        if (place.ofContractor() && chance.nextBoolean()) {
            var told = told(chance, reported, 5);
            later.add(new LaterFact(
                    LaterFact.Kind.PLAN_DEMANDED,
                    told,
                    chance.nextBoolean()
                            ? null
                            : told.toLocalDate()
                                    .plusDays(5 + chance.nextInt(25))
                                    .atStartOfDay()));
        }
        if (chance.nextInt(7) == 0) {
            var proposed = told(chance, reported, 1);
            later.add(new LaterFact(LaterFact.Kind.WITHDRAWAL_PROPOSED, proposed, null));
            later.add(new LaterFact(
                    LaterFact.Kind.WITHDRAWAL_CONFIRMED, proposed.plusMinutes(10 * (1 + chance.nextInt(40))), null));
        }
        if (chance.nextInt(2) == 0) {
            later.add(new LaterFact(LaterFact.Kind.ADDRESSEE_ADDED, told(chance, reported, 8), null));
        }
        return List.copyOf(later);
    }

    private static LocalDateTime told(Random chance, LocalDateTime reported, int days) {
        return onTheGrid(reported.plusMinutes(10 + chance.nextInt(days * 24 * 60)));
    }

    private static LocalDateTime before(Random chance, LocalDateTime noticed) {
        return noticed.minusMinutes(10 * (1 + chance.nextInt(500)));
    }

    private static LocalDateTime between(Random chance, LocalDateTime noticed, LocalDateTime told) {
        return noticed.plusMinutes(
                1 + chance.nextInt((int) Duration.between(noticed, told).toMinutes()));
    }

    /**
     * Since when the body has known by the report: its own people since they noticed; of what a contractor's people
     * noticed since their report arrived, or since their call began.
     */
    Instant firstKnown() {
        return LaterFact.instant(firstKnown(place, noticed, reported));
    }

    private static LocalDateTime firstKnown(Place place, LocalDateTime noticed, LocalDateTime reported) {
        return switch (place) {
            case CONTRACTOR -> reported;
            case CONTRACTOR_BY_TELEPHONE -> {
                var call = reported.withSecond(0);
                yield noticed.isBefore(call) ? call.minusMinutes(5) : call;
            }
            case NURSERY, JOINED, SCHOOL -> noticed;
        };
    }

    /** Whether the case ends by two persons' word, if nothing has reached beyond the office by then. */
    boolean toBeWithdrawn() {
        return fact(LaterFact.Kind.WITHDRAWAL_CONFIRMED, Instant.MAX).isPresent();
    }

    /** Whether everything is known so early that one report to the commission is the preliminary and the final one. */
    boolean reportsAsBoth(Whim whim) {
        return whim.of("reports as both", index).nextInt(3) == 0;
    }

    /** Since when the body has known of the case, by what was told up to the moment. */
    Instant known(Instant moment) {
        var known = later.stream()
                .filter(fact -> fact.kind().ofTheCase() && !fact.toldAt().isAfter(moment))
                .map(LaterFact::knewAt);
        return Stream.concat(Stream.of(firstKnown()), known)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /**
     * From when the facility that joined counts: its own knowledge, or the case's where that was the first and an
     * earlier one is told.
     */
    Instant knownWhereJoined(Instant moment) {
        var joined = fact(LaterFact.Kind.JOINED, Instant.MAX).orElseThrow();
        return joined.knewAt().equals(known(joined.toldAt())) ? known(moment) : joined.knewAt();
    }

    /** From when the report to the commission counts. */
    Instant dutyKnown(Instant moment) {
        return fact(LaterFact.Kind.MORE_CONCERNED, moment)
                .map(LaterFact::knewAt)
                .orElseGet(() -> known(moment));
    }

    /** The fact of that kind, where it was told by then. */
    Optional<LaterFact> fact(LaterFact.Kind kind, Instant moment) {
        return later.stream()
                .filter(fact -> fact.kind() == kind && !fact.toldAt().isAfter(moment))
                .findFirst();
    }

    Instant noticedAt() {
        return LaterFact.instant(noticed);
    }

    Instant reportedAt() {
        return LaterFact.instant(reported);
    }

    private static LocalDateTime onTheGrid(LocalDateTime time) {
        return time.withMinute(time.getMinute() / 10 * 10).withSecond(SECOND_OF_MEMORIES);
    }

    /** Any day, but more of them around the turn of the year and of the fiscal year. */
    private static LocalDate day(Random chance) {
        return switch (chance.nextInt(10)) {
            case 0, 1, 2 -> LocalDate.of(2026, 12, 24).plusDays(chance.nextInt(12));
            case 3, 4 -> LocalDate.of(2027, 3, 24).plusDays(chance.nextInt(12));
            default -> FIRST_DAY.plusDays(chance.nextInt((int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay())));
        };
    }

    private static int hour(Random chance) {
        return chance.nextInt(5) == 0 ? chance.nextInt(24) : 8 + chance.nextInt(10);
    }

    /** Between noticing and telling: mostly minutes, sometimes so long that limits are past. */
    private static Duration silence(Random chance) {
        return switch (chance.nextInt(10)) {
            case 0 -> Duration.ofDays(1 + chance.nextInt(9)).plusMinutes(chance.nextInt(24) * 30L);
            case 1, 2 -> Duration.ofMinutes(30 * (1 + chance.nextInt(20)));
            default -> Duration.ofMinutes(chance.nextInt(3) * 10L);
        };
    }
}
