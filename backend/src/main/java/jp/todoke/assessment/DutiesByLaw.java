package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.assessment.ProvisionalVerdict.Duty;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.duty.DutyClocks;
import org.springframework.stereotype.Component;

/** What each law asks where the table names grounds, with its limits. */
@Component
class DutiesByLaw {

    private final DutyClocks clocks;

    DutiesByLaw(DutyClocks clocks) {
        this.clocks = clocks;
    }

    /** The laws that ask for a report, in their order; the limits count from that knowledge. */
    List<Duty> of(List<RuledGround> all, Instant knownAt) {
        return Stream.of(ReportingLaw.values())
                .map(law -> duty(law, all, knownAt))
                .filter(duty -> !duty.grounds().isEmpty())
                .toList();
    }

    private Duty duty(ReportingLaw law, List<RuledGround> all, Instant knownAt) {
        var grounds =
                all.stream().filter(ground -> ground.ground().law() == law).toList();
        if (!clocks.asked(knownAt)) {
            return new Duty(law, grounds, null, null);
        }
        // The longer time is no promise while nobody knows of a wrongful purpose.
        var wrongful = grounds.stream()
                .anyMatch(ground ->
                        ground.ground().wrongfulPurpose() && !ground.unknown().contains(FactChange.Fact.MALICE));
        return new Duty(
                law,
                grounds,
                clocks.limit(ClockKey.PRELIMINARY_REPORT, false, knownAt),
                clocks.limit(ClockKey.FINAL_REPORT, wrongful, knownAt));
    }
}
