package jp.todoke.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A case of the year as chance wrote it: where it happens, when it is noticed and when reported, and how it is judged.
 *
 * @param key         the button's press, the same however often it is repeated
 * @param remembered  when somebody remembers having known before it was noticed; mostly nobody does
 * @param knownBefore since when that one knew
 */
record PlannedCase(int index, UUID key, Place place, LocalDateTime noticed, LocalDateTime reported, Outcome outcome,
                   @Nullable LocalDateTime remembered, LocalDateTime knownBefore) {

    /** The judgement, which decides what must be reported and to whom. */
    enum Outcome { NO_DUTY, DUTY, WRONGFUL, UNKNOWN }

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
        var outcome = switch (chance.nextInt(10)) {
            case 0, 1, 2, 3 -> Outcome.NO_DUTY;
            case 4, 5, 6 -> Outcome.DUTY;
            case 7, 8 -> Outcome.WRONGFUL;
            default -> Outcome.UNKNOWN;
        };
        var place = chance.nextInt(10) < 7 ? Place.NURSERY : Place.SCHOOL;
        return new PlannedCase(index, UUID.nameUUIDFromBytes(("case " + whim.seed() + " " + index).getBytes()), place, noticed, reported, outcome,
                chance.nextInt(6) == 0 ? onTheGrid(reported.plusMinutes(10 + chance.nextInt(20 * 24 * 60))) : null, noticed.minusMinutes(10 * (1 + chance.nextInt(500))));
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
