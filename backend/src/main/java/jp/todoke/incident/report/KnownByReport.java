package jp.todoke.incident.report;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Since when the body would know, and of which unit it tells, by a first report that is not sent yet; nothing is
 * written.
 */
@Component
public class KnownByReport {

    private final Reporters reporters;
    private final Clock clock;

    KnownByReport(Reporters reporters, Clock clock) {
        this.reporters = reporters;
        this.clock = clock;
    }

    /**
     * Somebody else who knows.
     *
     * @param employer null: works for whom the caller works for
     * @param since null where nobody said: they knew by the call, which changes nothing
     */
    public record Knower(@Nullable Employer employer, @Nullable ToldTime since) {}

    /** What a report tells: since when the body knows, and of which unit, by its code. */
    public record Known(Instant at, String unit) {}

    /** By a report of whoever is logged in, for that unit. Refuses what the sending would refuse of it. */
    public Known byOwn(FirstReport.Noticed noticed, @Nullable String unitCode) {
        return earliest(noticed, reporters.self(unitCode), Stream.of());
    }

    /**
     * By a call. Refuses what the registering would refuse of its times, at {@code heard.from} and
     * {@code heard.alsoKnow[0].time.startsAt} or which of its parts it is.
     */
    public Known byCall(FirstReport.Noticed noticed, Caller caller, List<Knower> knowers) {
        var by = reporters.caller(caller, "");
        var now = clock.instant();
        var checks = new FieldChecks().notInFuture("heard.from", caller.from(), now);
        var others = new ArrayList<NewKnowledge>();
        for (var index = 0; index < knowers.size(); index++) {
            var knower = knowers.get(index);
            var since = knower.since();
            if (since == null) {
                continue;
            }
            PastTimeCheck.check(checks, "heard.alsoKnow[" + index + "].time.", since, now);
            if (since.earliest() != null) {
                others.add(new NewKnowledge(
                        "", knower.employer() == null ? by.employer() : knower.employer(), since, null, null));
            }
        }
        checks.refuse();
        return earliest(noticed, by, others.stream());
    }

    private Known earliest(FirstReport.Noticed noticed, Reporter by, Stream<NewKnowledge> others) {
        var now = clock.instant();
        var refused = FirstReportCheck.noticed(noticed, now);
        if (!refused.isEmpty()) {
            throw new InvalidInput(refused);
        }
        var known = Stream.concat(FirstKnowledge.of(noticed, by, "", now).stream(), others)
                .toList();
        return new Known(FirstKnowledge.ofBody(known).knownAt(), by.unitCode());
    }
}
