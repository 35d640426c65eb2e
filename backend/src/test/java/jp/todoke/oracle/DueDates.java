package jp.todoke.oracle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the oracle says of a clock of the year: when it is due, and when it rings. The invented municipality has no
 * closing days of its own.
 */
final class DueDates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    /** No clock of the year runs for longer than so many days after its limit, though one silence follows another. */
    private static final int MORNINGS = 400;

    private final OpenDays office = new OpenDays(new LawfulHolidays(), Set.of());

    /** When a rung is due, what it is of its ladder, and how many posts above the doer's are told. */
    record Ring(String name, Instant at, int above) {}

    /** The limit counted from the clock's basis. A returned plan has five open days, by the office's own row. */
    Instant limit(SeenClock clock) {
        if (clock.condition().equals("RETURNED")) {
            return instant(Counted.openDaysAfter(local(clock.basis()), 5, office));
        }
        if (clock.condition().equals("FROM_KNOWLEDGE")) {
            return instant(NamedTime.of(clock.planned()).count(local(clock.basis()), office));
        }
        var changed = ChangedRule.ruling(clock);
        if (changed.isPresent()) {
            return instant(changed.get().count(local(clock.basis()), office));
        }
        var from = elapses(clock.key()) && clock.runsFrom().isAfter(clock.basis()) ? clock.runsFrom() : clock.basis();
        return instant(row(clock).count(local(from), office, office));
    }

    /** Its rungs if nobody acts, the earliest first. */
    List<Ring> rings(SeenClock clock) {
        var times = new Rungs.Times(local(clock.runsFrom()), local(clock.ringsFrom()), local(clock.limit()));
        var rungs =
                switch (clock.key()) {
                    case "PRELIMINARY_REPORT" -> Rungs.statutory(times, List.of(2), office, MORNINGS);
                    case "FINAL_REPORT" ->
                        Rungs.statutory(
                                times,
                                ChangedRule.ruling(clock)
                                        .map(ChangedRule::warningDays)
                                        .orElse(List.of(7, 3)),
                                office,
                                MORNINGS);
                    // The table leaves it to the addressee; asked from outside it is called for as by law, a day
                    // before.
                    case "EXTERNAL_REPORT" -> Rungs.statutory(times, List.of(1), office, MORNINGS);
                    default ->
                        elapses(clock.key())
                                ? Rungs.houseElapsed(times, office, MORNINGS)
                                : Rungs.houseDays(times, office, MORNINGS);
                };
        return rungs.stream()
                .map(rung -> new Ring(rung.name(), instant(rung.at()), rung.above()))
                .toList();
    }

    /** Whether the office works at that moment: 08:30 to 17:15 of open days; else it is night. */
    boolean officeHours(Instant moment) {
        var at = local(moment);
        return office.open(at.toLocalDate())
                && !at.toLocalTime().isBefore(LocalTime.of(8, 30))
                && at.toLocalTime().isBefore(Counted.CLOSE);
    }

    /**
     * Whether the law or another authority stands behind the limit: of a school's case the superintendent hears with
     * the deputy mayor.
     */
    static boolean byLaw(String key) {
        return key.equals("PRELIMINARY_REPORT") || key.equals("FINAL_REPORT") || key.equals("EXTERNAL_REPORT");
    }

    private static boolean elapses(String key) {
        return switch (key) {
            case "HEAD_REPORT", "CHIEF_RECEIPT", "FIRST_SEARCH", "PERSON_NOTICE_START" -> true;
            default -> false;
        };
    }

    private static TableRow row(SeenClock clock) {
        return switch (clock.condition()) {
            case "WRONGFUL_PURPOSE" -> TableRow.FINAL_REPORT_WRONGFUL;
            case "DATE_GIVEN" -> TableRow.valueOf(clock.key() + "_BY_DATE");
            case "AFTER_3_MONTHS" -> TableRow.EFFECTIVENESS_3;
            case "AFTER_6_MONTHS" -> TableRow.EFFECTIVENESS_6;
            case "AFTER_12_MONTHS" -> TableRow.EFFECTIVENESS_12;
            default -> TableRow.valueOf(clock.key());
        };
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, JAPAN);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(JAPAN).toInstant();
    }
}
