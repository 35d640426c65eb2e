package jp.todoke.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.todoke.calendar.PastTimeCheck;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.CountRanges;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.StrippedText;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** What no first report may say: things that have not happened yet, ends before starts. */
final class FirstReportCheck {

    private FirstReportCheck() {}

    static void check(FirstReport report, Instant now) {
        var violations = new ArrayList<Violation>();
        violations.addAll(noticed(report.noticedAt(), now));
        persons(report.persons(), violations);
        violations.addAll(lastSeen(report.place().lastSeen(), report.noticedAt().told(), now));
        other(report, violations);
        if (!violations.isEmpty()) {
            throw new InvalidInput(List.copyOf(violations));
        }
    }

    /** The limits count from the earliest instant that is told, so that there must be one. */
    static List<Violation> noticed(FirstReport.Noticed noticed, Instant now) {
        var time = noticed.told();
        var checks = new FieldChecks().required(!noticed.unknown(), "noticedAt.time.startsOn", time);
        if (time != null) {
            PastTimeCheck.check(checks, "noticedAt.time.", time, now);
            checks.that(time.earliest() != null, "noticedAt.time.startAbout", "known-no-earliest");
        }
        return checks.found();
    }

    private static void persons(FirstReport.Persons persons, List<Violation> violations) {
        if (!persons.unknown()) {
            CountRanges.check("persons", persons.min(), persons.max(), violations);
        }
    }

    /** その他 says nothing without its words. */
    private static void other(FirstReport report, List<Violation> violations) {
        var what = report.what();
        if (what.kind() == IncidentKind.OTHER && StrippedText.of(what.kindWords()) == null) {
            violations.add(new Violation("what.kindWords", "kind-words"));
        }
        if (!report.told().complete()) {
            violations.add(new Violation("circumstances.noticedByWords", "noticed-by-words"));
        }
    }

    private static List<Violation> lastSeen(@Nullable ToldTime seen, @Nullable ToldTime noticed, Instant now) {
        var checks = new FieldChecks();
        if (seen == null) {
            return checks.found();
        }
        PastTimeCheck.check(checks, "place.lastSeenAt.", seen, now);
        if (checks.found().isEmpty()) {
            checks.that(
                    noticed == null || !seen.surelyAfter(noticed),
                    "place.lastSeenAt." + PastTimeCheck.startField(seen),
                    "seen-after-noticed");
        }
        return checks.found();
    }
}
