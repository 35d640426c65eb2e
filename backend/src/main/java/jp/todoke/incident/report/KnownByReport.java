package jp.todoke.incident.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Since when the body would know by a first report that is not sent yet; nothing is written. */
@Component
public class KnownByReport {

    private final Reporters reporters;
    private final Clock clock;

    KnownByReport(Reporters reporters, Clock clock) {
        this.reporters = reporters;
        this.clock = clock;
    }

    /** Somebody else who knows, since when; {@code employer} null: works for whom the caller works for. */
    public record Knower(@Nullable Employer employer, ToldTime since) {}

    /** By a report of whoever is logged in, for that unit. Refuses what the sending would refuse of it. */
    public Instant byOwn(FirstReport.Noticed noticed, @Nullable String unitCode) {
        return earliest(noticed, reporters.self(unitCode), Stream.of());
    }

    /**
     * By a call, of which knowers whose time cannot be are left out until it is mended. Refuses what the registering
     * would refuse of the time of noticing.
     */
    public Instant byCall(FirstReport.Noticed noticed, Caller caller, List<Knower> knowers) {
        var by = reporters.caller(caller, "");
        var now = clock.instant();
        var others = knowers.stream()
                .filter(knower ->
                        knower.since().earliest() != null && !knower.since().beginsAfter(now))
                .map(knower -> new NewKnowledge(
                        "", knower.employer() == null ? by.employer() : knower.employer(), knower.since(), null, null));
        return earliest(noticed, by, others);
    }

    private Instant earliest(FirstReport.Noticed noticed, Reporter by, Stream<NewKnowledge> others) {
        var now = clock.instant();
        var refused = FirstReportCheck.noticed(noticed, now);
        if (!refused.isEmpty()) {
            throw new InvalidInput(refused);
        }
        var known = Stream.concat(FirstKnowledge.of(noticed, by, "", now).stream(), others)
                .toList();
        return FirstKnowledge.ofBody(known).knownAt();
    }
}
