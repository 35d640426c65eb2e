package jp.todoke.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the administrator changes in the year, half of the running cases following: a rule of the house at the turn of
 * the year, and one of the law at that of the fiscal year, which another person confirms.
 */
enum ChangedRule {

    /** From 14 days to 8 open days. */
    PREVENTION_PLAN(1, "2027-01-04T09:40:33", "2027-01-04T09:40:33", LocalDate.of(2027, 1, 6), List.of()) {
        @Override
        LocalDateTime count(LocalDateTime from, OpenDays office) {
            return Counted.openDaysAfter(from, 8, office);
        }

        @Override
        Map<String, Object> columns() {
            return Map.of(
                    "lines",
                    List.of(Map.of(
                            "amount",
                            8,
                            "unit",
                            "OPEN_DAYS",
                            "firstDayCounted",
                            false,
                            "shifts",
                            false,
                            "limitTime",
                            "17:15")),
                    "calendar",
                    "MUNICIPAL",
                    "strength",
                    "HOUSE",
                    "article",
                    "庁内の目安");
        }
    },
    /** From day 30 to day 25, with other warnings. */
    FINAL_REPORT(2, "2027-03-30T10:00:33", "2027-03-31T14:00:33", LocalDate.of(2027, 4, 1), List.of(5, 2)) {
        @Override
        LocalDateTime count(LocalDateTime from, OpenDays office) {
            return Counted.shifted(Counted.endOfDay(from, 25), office);
        }

        @Override
        Map<String, Object> columns() {
            return Map.of(
                    "lines",
                    List.of(Map.of("amount", 25, "unit", "CALENDAR_DAYS", "firstDayCounted", true, "shifts", true)),
                    "calendar",
                    "NATIONAL",
                    "strength",
                    "LAW",
                    "article",
                    "改められた施行規則");
        }
    };

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final int kept;
    private final Instant proposed;
    private final Instant adopted;
    private final LocalDate validFrom;
    private final List<Integer> warningDays;

    ChangedRule(int kept, String proposed, String adopted, LocalDate validFrom, List<Integer> warningDays) {
        this.kept = kept;
        this.proposed = LaterFact.instant(LocalDateTime.parse(proposed));
        this.adopted = LaterFact.instant(LocalDateTime.parse(adopted));
        this.validFrom = validFrom;
        this.warningDays = warningDays;
    }

    /** The limit under the new version. The invented municipality closes when the country does. */
    abstract LocalDateTime count(LocalDateTime from, OpenDays office);

    /** What the administrator enters. */
    abstract Map<String, Object> columns();

    Instant proposed() {
        return proposed;
    }

    Instant adopted() {
        return adopted;
    }

    List<Integer> warningDays() {
        return warningDays;
    }

    /** The version that stood before. */
    int kept() {
        return kept;
    }

    /** The changed rule of the clock, whichever version it has. */
    static Optional<ChangedRule> of(SeenClock clock) {
        for (var rule : values()) {
            if (rule.name().equals(clock.key()) && clock.condition().equals("ALWAYS")) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The changed rule by which the clock counts; none while it keeps the old version. */
    static Optional<ChangedRule> ruling(SeenClock clock) {
        return of(clock).filter(rule -> clock.version() > rule.kept);
    }

    /**
     * Which version a running clock must have: the new one if it was begun by it, or was chosen to follow. It was begun
     * because of what was known at {@code known}.
     */
    int version(SeenClock clock, PlannedCase planned, Instant known, Whim whim, Instant moment) {
        var begunByIt = clock.started().isAfter(adopted)
                && !LocalDate.ofInstant(known, JAPAN).isBefore(validFrom);
        var follows = !moment.isBefore(adopted) && !clock.started().isAfter(proposed) && chosen(planned, whim);
        return begunByIt || follows ? kept + 1 : kept;
    }

    /** Whether the running clock of the case is to follow. */
    boolean chosen(PlannedCase planned, Whim whim) {
        return whim.of("follows", name(), planned.index()).nextBoolean();
    }

    /** The proposal as it is sent. */
    Map<String, Object> proposal(List<String> followers) {
        var body = new HashMap<>(columns());
        body.putAll(Map.of(
                "validFrom",
                validFrom.toString(),
                "warningDays",
                warningDays,
                "clocks",
                followers,
                "reason",
                "規則の見直しのため。",
                "version",
                kept));
        return body;
    }
}
