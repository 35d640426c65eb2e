package jp.todoke.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the table of duties while a first report is written or heard. */
@Service
public class ProvisionalVerdicts {

    private final ReportingRules rules;
    private final DutyClocks clocks;

    ProvisionalVerdicts(ReportingRules rules, DutyClocks clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /**
     * What the table says; of what is not told here nobody knows anything yet.
     *
     * @param knownAt since when the body knows
     * @param personsMin how many are concerned at least; null while that is open
     * @param personsMax how many are concerned at most; null while that is open
     */
    @Transactional(readOnly = true)
    public ProvisionalVerdict of(
            Instant knownAt,
            IncidentKind kind,
            Malice malice,
            @Nullable MyNumber number,
            @Nullable Integer personsMin,
            @Nullable Integer personsMax) {
        var facts = ReportingFacts.of(
                knownAt,
                kind,
                malice,
                JudgedInformation.of(null, number),
                LeakFacts.of(List.of()),
                personsMin,
                personsMax);
        var grounds = rules.grounds(facts);
        var duties = Stream.of(ReportingLaw.values())
                .map(law -> duty(law, grounds, knownAt))
                .filter(duty -> !duty.grounds().isEmpty())
                .toList();
        return ProvisionalVerdict.of(duties, withoutRule(facts.knownOn()));
    }

    private ProvisionalVerdict.Duty duty(ReportingLaw law, List<RuledGround> all, Instant knownAt) {
        var grounds =
                all.stream().filter(ground -> ground.ground().law() == law).toList();
        if (!clocks.asked(knownAt)) {
            return new ProvisionalVerdict.Duty(law, grounds, null, null);
        }
        // The longer time is no promise while nobody knows of a wrongful purpose.
        var wrongful = grounds.stream()
                .anyMatch(ground ->
                        ground.ground().wrongfulPurpose() && !ground.unknown().contains(FactChange.Fact.MALICE));
        return new ProvisionalVerdict.Duty(
                law,
                grounds,
                clocks.limit(ClockKey.PRELIMINARY_REPORT, false, knownAt),
                clocks.limit(ClockKey.FINAL_REPORT, wrongful, knownAt));
    }

    /** With nothing known every law answers that has a rule for that day. */
    private List<ReportingLaw> withoutRule(LocalDate day) {
        var answering = rules.grounds(ReportingFacts.nothingKnown(day)).stream()
                .map(ground -> ground.ground().law())
                .toList();
        return Stream.of(ReportingLaw.values())
                .filter(law -> !answering.contains(law))
                .toList();
    }
}
